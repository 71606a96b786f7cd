// deploy/: the settings of the server, with the headers that belong to this build; and in dist/ the
// compressed files beside the others. After sw.js, which keeps the files themselves.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apache } from '../server/apache.mjs';
import { compress } from '../server/compress.mjs';
import { nginx } from '../server/nginx.mjs';
import { deploy, dist } from './paths.mjs';

export function buildServer(framedBy) {
  rmSync(deploy, { recursive: true, force: true });
  mkdirSync(deploy, { recursive: true });
  writeFileSync(join(deploy, 'nginx.conf'), nginx(framedBy));
  writeFileSync(join(deploy, 'apache.conf'), apache(framedBy));
  compress(dist);
}
