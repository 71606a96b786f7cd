// Whether a file is the one that was built: its SHA-256 as computed here, over what was loaded.

/** SHA-256 in hexadecimals of the two files that decide an outcome. */
export interface Hashes {
  policy: string;
  wasm: string;
}

/** A file differs from the one that this script was built with. */
export class Tampered extends Error {}

/** Nothing on a connection that isn't secure: browsers compute no hash there. */
export async function sha256(bytes: BufferSource): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hash of the bytes; throws Tampered when it is another than the expected one. */
export async function verified(name: string, bytes: BufferSource, expected: string): Promise<string | undefined> {
  const found = await sha256(bytes);
  if (found !== undefined && found !== expected) throw new Tampered(`${name}: sha256 ${found}, expected ${expected}`);
  return found;
}
