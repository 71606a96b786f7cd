// Every way a situatie can be wrong that we could think of (situaties.jsonl), and what each gets: all its
// faults and nothing else, never a part of an outcome, and the same bytes from command line and module.
// A row changes heel.json, which is whole: `zet` by JSON pointer, `weg` takes keys away; or it is a
// document of its own: `tekst`, `hex`, or `vul` (begin, then `voor` so many times, then `na`).
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {faults, readJson, schemaNamed} from '../policy/schemas.mjs';
import {module, root, run} from '../ways/ways.mjs';

const folder = join(root, 'tests/faults');
const rows = readFileSync(join(folder, 'situaties.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
const heel = readJson(join(folder, 'heel.json'));
const situatie = schemaNamed('situatie');
const uitkomst = schemaNamed('uitkomst');

const steps = (pointer) => pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The object or list that holds the place, and the last step to it. */
function place(document, pointer) {
  const way = steps(pointer);
  const last = way.pop();
  return [way.reduce((at, step) => at[step], document), last];
}

function changed({zet = {}, weg = []}) {
  const document = structuredClone(heel);
  for (const [pointer, value] of Object.entries(zet)) {
    const [at, key] = place(document, pointer);
    Object.defineProperty(at, key, {value, enumerable: true, configurable: true, writable: true});
  }
  for (const pointer of weg) {
    const [at, key] = place(document, pointer);
    delete at[key];
  }
  return document;
}

function bytes(row) {
  if (row.tekst !== undefined) return Buffer.from(row.tekst);
  if (row.hex !== undefined) return Buffer.from(row.hex, 'hex');
  if (row.vul) return Buffer.from((row.vul.begin ?? '') + row.vul.voor.repeat(row.vul.keer) + row.vul.na);
  return Buffer.from(JSON.stringify(changed(row)));
}
const found = (document) => document.fouten.map(({plek, code}) => `${plek} ${code}`);
const utf8 = (buffer) => Buffer.from(buffer.toString()).equals(buffer);

test('the table holds at least two hundred rows, each another', () => {
  assert.ok(rows.length >= 200, `${rows.length}`);
  assert.equal(new Set(rows.map(({id}) => id)).size, rows.length);
  assert.equal(new Set(rows.map((row) => bytes(row).toString('latin1'))).size, rows.length);
});

test('what the rows change is without a fault itself', () => {
  assert.deepEqual(faults(situatie, heel), []);
  const {status, stdout} = run(['check', join(folder, 'heel.json')]);
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).fouten, undefined);
});

test('each row gets its faults, all of them, and nothing else', async () => {
  const core = await module();
  for (const row of rows) {
    const input = bytes(row);
    const {status, stdout, stderr} = run(['check', '-'], {input});
    assert.deepEqual({status, stderr}, {status: 2, stderr: ''}, row.id);
    assert.match(stdout, /^\{"fouten":\[[^\n]*\]\}\n$/, row.id);
    const document = JSON.parse(stdout);
    assert.deepEqual(found(document), row.fouten, `${row.id}: ${row.wat}`);
    assert.deepEqual(Object.keys(document), ['fouten'], row.id);
    assert.deepEqual(faults(uitkomst, document), [], row.id);
    // Only text gets through to the module: bytes that are no UTF-8 can't be handed to it.
    if (utf8(input)) assert.equal(`${core.bereken(input.toString(), 'nl')}\n`, stdout, row.id);
  }
});

test('a line of batch gets what check gives, and the lines around it their outcome', () => {
  // An end of line inside a document is another line to batch, and a blank line none.
  const fit = rows.filter((row) => !/[\n\r]/.test(bytes(row).toString()) && bytes(row).toString().trim() !== '' && bytes(row).length > 3);
  const good = Buffer.from(JSON.stringify(heel));
  const input = Buffer.concat(fit.flatMap((row) => [good, Buffer.from('\n'), bytes(row), Buffer.from('\n')]));
  const {status, stdout} = run(['batch'], {input});
  assert.equal(status, 2);
  const lines = stdout.split('\n').slice(0, -1);
  const outcome = run(['check', '-'], {input: good}).stdout.trimEnd();
  assert.equal(lines.length, 2 * fit.length);
  for (const [at, row] of fit.entries()) {
    assert.equal(lines[2 * at], outcome, `before ${row.id}`);
    assert.deepEqual(found(JSON.parse(lines[2 * at + 1])), row.fouten, row.id);
  }
});

test('the schema, which was not written from the code, refuses the same', () => {
  const changes = rows.filter((row) => row.zet || row.weg);
  for (const row of changes) {
    // `schema: false`: what a schema can't see, such as two values that have to agree.
    assert.equal(faults(situatie, changed(row)).length === 0, row.schema === false, `${row.id}: ${row.wat}`);
  }
  assert.ok(changes.length > 150);
});
