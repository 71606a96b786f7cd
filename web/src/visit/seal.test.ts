// The case file by a second way: node's own crypto reads what the page wrote and writes what the page reads.
import assert from 'node:assert/strict';
import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { test } from 'node:test';
import { LARGEST, Refused, ROUNDS, seal, unseal, type Reason } from './seal';

const TEXT = '{"naam":"Huishouden 1 – € 1.023,45"}';
const PHRASE = 'vier woorden naast elkaar';
const sum = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const resummed = (file: Buffer): Buffer => Buffer.concat([file.subarray(0, -32), sum(file.subarray(0, -32))]);
const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

async function refusal(file: Uint8Array<ArrayBuffer>, phrase = PHRASE): Promise<Reason | 'opened'> {
  try {
    await unseal(file, phrase);
    return 'opened';
  } catch (error) {
    assert.ok(error instanceof Refused, String(error));
    return error.reason;
  }
}

/** As the head of seal.ts tells it, with other means. */
function open(file: Buffer, phrase: string): string {
  assert.equal(file.subarray(0, 6).toString(), 'MINIMA');
  assert.equal(file.readUInt16BE(6), 1);
  assert.deepEqual(sum(file.subarray(0, -32)), file.subarray(-32));
  const key = pbkdf2Sync(phrase, file.subarray(12, 28), file.readUInt32BE(8), 32, 'sha256');
  const decipher = createDecipheriv('aes-256-gcm', key, file.subarray(28, 40));
  decipher.setAAD(file.subarray(0, 40));
  decipher.setAuthTag(file.subarray(-48, -32));
  return Buffer.concat([decipher.update(file.subarray(40, -48)), decipher.final()]).toString();
}

/** The same, written: with fixed salt and iv, and any version and number of rounds. */
function write(text: string, phrase: string, { version = 1, rounds = 600_000 } = {}): Buffer {
  const head = Buffer.concat([Buffer.from('MINIMA'), Buffer.alloc(6), Buffer.alloc(16, 7), Buffer.alloc(12, 9)]);
  head.writeUInt16BE(version, 6);
  head.writeUInt32BE(rounds, 8);
  const key = pbkdf2Sync(phrase, head.subarray(12, 28), 600_000, 32, 'sha256');
  const cipher = createCipheriv('aes-256-gcm', key, head.subarray(28, 40)).setAAD(head);
  const file = Buffer.concat([head, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  return Buffer.concat([file, sum(file)]);
}

test('what the page keeps, node decrypts; at the cost that OWASP names', async () => {
  const file = Buffer.from(await seal(TEXT, PHRASE));
  assert.equal(open(file, PHRASE), TEXT);
  assert.ok(file.readUInt32BE(8) >= 600_000);
  assert.equal(file.includes('Huishouden'), false);
});

test('what node encrypts, the page opens', async () => {
  assert.equal(await unseal(bytes(write(TEXT, PHRASE)), PHRASE), TEXT);
});

test('salt and iv are new each time', async () => {
  const [a, b] = [Buffer.from(await seal(TEXT, PHRASE)), Buffer.from(await seal(TEXT, PHRASE))];
  assert.notDeepEqual(a.subarray(12, 28), b.subarray(12, 28));
  assert.notDeepEqual(a.subarray(28, 40), b.subarray(28, 40));
});

test('the same letters typed on another keyboard are the same passphrase', async () => {
  assert.equal(await unseal(await seal(TEXT, 'cafe\u0301 aan zee'), 'caf\u00e9 aan zee'), TEXT);
});

test('another passphrase is told apart from a damaged file', async () => {
  const file = await seal(TEXT, PHRASE);
  assert.equal(await refusal(file, 'vier woorden naast elkaa'), 'wachtwoord');
  assert.equal(await refusal(file, ''), 'wachtwoord');
});

test('with any one bit turned over it is refused', async () => {
  const file = write(TEXT, PHRASE);
  for (let bit = 0; bit < file.length * 8; bit++) {
    const turned = Buffer.from(file);
    turned[bit >> 3]! ^= 1 << (bit & 7);
    assert.equal(await refusal(bytes(turned)), bit < 48 ? 'geen-bestand' : 'beschadigd', `bit ${bit}`);
  }
});

test('nor does it help to make the checksum fit', async () => {
  const file = write(TEXT, PHRASE);
  // One in each part: version, rounds up and down, salt, iv, text, tag.
  const parts: [number, number, Reason][] = [
    [7, 2, 'versie'], [8, 128, 'versie'], [9, 8, 'versie'], [11, 1, 'wachtwoord'], [12, 1, 'wachtwoord'], [27, 128, 'wachtwoord'],
    [28, 1, 'wachtwoord'], [39, 1, 'wachtwoord'], [40, 1, 'wachtwoord'], [file.length - 48, 1, 'wachtwoord'], [file.length - 33, 1, 'wachtwoord'],
  ];
  for (const [at, mask, reason] of parts) {
    const turned = Buffer.from(file);
    turned[at]! ^= mask;
    assert.equal(await refusal(bytes(resummed(turned))), reason, `byte ${at}`);
  }
});

test('cut off, too large, of another version, too cheap, too dear, or something else', async () => {
  const file = write(TEXT, PHRASE);
  for (const length of [6, 39, 40, 87, file.length - 1]) {
    assert.equal(await refusal(bytes(file.subarray(0, length))), 'beschadigd', `${length} bytes`);
  }
  assert.equal(await refusal(new Uint8Array(LARGEST + 1)), 'te-groot');
  assert.equal(await refusal(new Uint8Array(0)), 'geen-bestand');
  assert.equal(await refusal(bytes(Buffer.from('{"peildatum":"2005-11-01"}'))), 'geen-bestand');
  assert.equal(await refusal(bytes(write(TEXT, PHRASE, { version: 2 }))), 'versie');
  assert.equal(await refusal(bytes(write(TEXT, PHRASE, { rounds: ROUNDS - 1 }))), 'versie');
  assert.equal(await refusal(bytes(write(TEXT, PHRASE, { rounds: 0xffffffff }))), 'versie');
});
