// The SHA-256 of a file in dist/, in hexadecimals: what the page compares with, and what it shows.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './paths.mjs';

export const sha256 = (name) => createHash('sha256').update(readFileSync(join(dist, name))).digest('hex');
