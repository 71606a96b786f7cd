// A case file: one household that a helper keeps, readable only with the passphrase it was kept with.
// Nothing here knows what is in it.
//
//   "MINIMA" | version (2) | rounds (4) | salt (16) | iv (12) | ciphertext with its tag | SHA-256 (32)
//
// Numbers big-endian. The key is PBKDF2-SHA-256 of the passphrase (UTF-8, NFKC); the cipher is AES-256-GCM with
// everything before the ciphertext as additional data. The last part is a plain checksum over all before it: it tells
// a damaged file from a wrong passphrase, and protects nothing.

export type Reason = 'onveilig' | 'te-groot' | 'geen-bestand' | 'versie' | 'beschadigd' | 'wachtwoord' | 'inhoud';

/** A file that isn't opened, and why. */
export class Refused extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/**
 * OWASP, Password Storage Cheat Sheet, PBKDF2: "a work factor of 600,000 or more" with HMAC-SHA-256. WebCrypto has no
 * Argon2id or scrypt, which that sheet puts first.
 */
export const ROUNDS = 600_000;
/** A made-up file may not keep the browser busy for minutes. */
const MOST_ROUNDS = 10_000_000;
/** Bytes: a household takes some tens of thousands. */
export const LARGEST = 1_000_000;

const MAGIC = new TextEncoder().encode('MINIMA');
const VERSION = 1;
const AT = { version: 6, rounds: 8, salt: 12, iv: 28, body: 40 };
const TAG = 16;
const SUM = 32;

const subtle = (): SubtleCrypto => {
  const found = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!found) throw new Refused('onveilig');
  return found;
};

/** Browsers only encrypt on a secure connection, or on this machine itself. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

async function keyOf(passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await subtle().importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const method = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle().deriveKey(method, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const sum = async (bytes: BufferSource): Promise<Uint8Array> => new Uint8Array(await subtle().digest('SHA-256', bytes));

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const cipher = (head: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv: head.slice(AT.iv, AT.body),
  additionalData: head,
  tagLength: TAG * 8,
});

/** The text as a file for this passphrase; salt and iv are new each time. */
export async function seal(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(AT.body);
  head.set(MAGIC);
  const numbers = new DataView(head.buffer);
  numbers.setUint16(AT.version, VERSION);
  numbers.setUint32(AT.rounds, ROUNDS);
  crypto.getRandomValues(head.subarray(AT.salt));
  const key = await keyOf(passphrase, head.slice(AT.salt, AT.iv), ROUNDS);
  const body = await subtle().encrypt(cipher(head), key, new TextEncoder().encode(text));
  const file = joined(head, new Uint8Array(body));
  return joined(file, await sum(file));
}

/** Throws Refused when these bytes are no whole case file of a version that is known. */
async function checked(file: Uint8Array<ArrayBuffer>): Promise<void> {
  if (file.length > LARGEST) throw new Refused('te-groot');
  if (MAGIC.some((byte, i) => file[i] !== byte)) throw new Refused('geen-bestand');
  if (file.length < AT.body + TAG + SUM) throw new Refused('beschadigd');
  const end = file.length - SUM;
  const found = await sum(file.slice(0, end));
  if (found.some((byte, i) => file[end + i] !== byte)) throw new Refused('beschadigd');
}

/** The text that was sealed; throws Refused for anything that isn't exactly such a file and its passphrase. */
export async function unseal(file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<string> {
  await checked(file);
  const head = file.slice(0, AT.body);
  const numbers = new DataView(head.buffer);
  const rounds = numbers.getUint32(AT.rounds);
  if (numbers.getUint16(AT.version) !== VERSION || rounds < ROUNDS || rounds > MOST_ROUNDS) throw new Refused('versie');
  const key = await keyOf(passphrase, head.slice(AT.salt, AT.iv), rounds);
  const body = file.slice(AT.body, file.length - SUM);
  const text = await subtle()
    .decrypt(cipher(head), key, body)
    .catch(() => Promise.reject(new Refused('wachtwoord')));
  return new TextDecoder('utf-8', { fatal: true }).decode(text);
}
