// The module as it is built: loads from bytes, takes and refuses policy, keeps its memory, runs in a
// worker and where code from strings is forbidden. Its answers to the cases: tests/ways.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {Worker} from 'node:worker_threads';
import {gzipSync} from 'node:zlib';
import {faults, schemaNamed} from '../policy/schemas.mjs';
import {batch, cases, module, policyFiles, root, run, wasm, wasmBinary} from '../ways/ways.mjs';

const all = cases().map(({situatie}) => JSON.stringify(situatie));
const validate = schemaNamed('uitkomst');
const files = policyFiles();

const codes = (answer) => JSON.parse(answer).fouten.map(({code}) => code);

// ---- loading -------------------------------------------------------------------------------------

test('laad takes every policy file, in any order and twice', async () => {
  assert.ok(files.length > 5, 'policy files');
  const minima = await module({loaded: false});
  for (const {naam, inhoud} of [...files].reverse()) assert.equal(minima.laad(naam, inhoud), '', naam);
  const answers = all.map((situatie) => minima.bereken(situatie, 'nl'));
  const inOrder = await module();
  assert.ok(answers.every((answer, at) => answer === inOrder.bereken(all[at], 'nl')), 'the order matters');
  for (const {naam, inhoud} of files) assert.equal(minima.laad(naam, inhoud), '', naam);
  assert.ok(answers.every((answer, at) => answer === minima.bereken(all[at], 'nl')), 'loading again matters');
});

test('laad says what is wrong with a file and leaves it out whole', async () => {
  const minima = await module({loaded: false});
  for (const {naam, inhoud} of files) {
    for (const broken of ['', '[]', inhoud.slice(0, -20), inhoud.replace('{', '{"bestaatNiet": 1,')]) {
      const answer = minima.laad(naam, broken);
      assert.notEqual(answer, '', naam);
      const {fouten} = JSON.parse(answer);
      assert.ok(fouten.length > 0, naam);
      for (const fout of fouten) {
        assert.ok(fout.plek.startsWith(`${naam}#`), fout.plek);
        assert.ok(fout.code && fout.tekst, answer);
      }
    }
  }
  assert.deepEqual(codes(minima.bereken(all[0], '')), ['gemeente-onbekend']);
  assert.deepEqual(codes(minima.bereken(all[0], 'nl')), ['taal-onbekend']);
});

test('laad refuses a file under the wrong name', async () => {
  const minima = await module({loaded: false});
  for (const naam of ['', 'nl.json', 'texts/nl', 'schema/uitkomst.schema.json', '../texts/nl.json', 'texts/nl.json/x.json']) {
    assert.deepEqual(codes(minima.laad(naam, '{}')), ['bestand-onbekend'], naam);
  }
  const nl = files.find(({naam}) => naam === 'texts/nl.json');
  assert.deepEqual(codes(minima.laad('texts/en.json', nl.inhoud)), ['naam-ongelijk']);
});

// ---- answers -------------------------------------------------------------------------------------

test('versie is that of the answers and of the command line', async () => {
  const minima = await module();
  assert.equal(JSON.parse(minima.bereken(all[0], '')).verantwoording.rekenkern, minima.versie());
  assert.equal(run(['--version']).stdout, `minima ${minima.versie()}\n`);
});

test('a language that is not loaded is a fault', async () => {
  const minima = await module();
  for (const taal of ['xx', 'NL', 'nl ', 'nl\0', '../nl']) {
    const answer = minima.bereken(all[0], taal);
    assert.deepEqual(codes(answer), ['taal-onbekend'], taal);
    assert.deepEqual(faults(validate, JSON.parse(answer)), []);
  }
  assert.equal(minima.bereken(all[0], 'xx'), batch([all[0]], ['--tekst', 'xx']).answers[0]);
});

test('wrong input: the faults of the command line, byte for byte, and the module lives on', async () => {
  const minima = await module();
  const before = minima.bereken(all[0], 'nl');
  const whole = all.find((situatie) => situatie.includes('"boxmeer"'));
  const inputs = ['', ' ', 'x', 'null', '[]', '{}', '{"peildatum": "2005-02-30", "gemeente": "boxmeer"}', '{"naam": "\u00e9\u{1f600}"}',
    '{"gemeente": "nergens", "peildatum": "2005-11-01"}', '['.repeat(100_000), '{"a":'.repeat(50_000), whole.slice(0, 200),
    whole.replace('"boxmeer"', '12.5'), `{"inkomen": [${'1,'.repeat(30_000)}1]}`, whole.replace('{', `{${' '.repeat(2 ** 20)}`),
    `{"${'x'.repeat(100_000)}": 1}`];
  const {answers} = batch(inputs);
  inputs.forEach((input, at) => {
    const answer = minima.bereken(input, '');
    assert.equal(answer.slice(0, 500), answers[at].slice(0, 500));
    assert.ok(answer === answers[at], input.slice(0, 80));
    assert.ok(codes(answer).length > 0);
    assert.equal(minima.berekenZonderToelichting(input), answer);
  });
  // Half a surrogate pair can't be UTF-8; what isn't text at all is the caller's mistake.
  assert.ok(codes(minima.bereken('{"gemeente": "\ud800"}', '')).length > 0);
  assert.throws(() => minima.bereken(JSON.parse(all[0]), ''));
  assert.throws(() => minima.bereken(all[0]));
  assert.equal(minima.bereken(all[0], 'nl'), before);
});

test('the largest situatie there can be', async () => {
  const minima = await module();
  const situatie = {...JSON.parse(all[0]), inkomen: [], kosten: [], kinderen: [], laagInkomen: [], eerdereVerstrekkingen: []};
  const fill = (key, make) => {
    for (let i = 0; i < 10_000; i += 1) {
      situatie[key].push(make(i));
      if (codesOf(situatie).length > 0) return situatie[key].pop();
    }
    return assert.fail(`${key} has no end`);
  };
  const codesOf = (value) => JSON.parse(minima.berekenZonderToelichting(JSON.stringify(value))).fouten ?? [];
  situatie.kinderen = [{id: 'kind-1', leeftijd: {van: 0, tot: 20}}];
  fill('inkomen', () => ({soort: 'loon', per: 'week'}));
  fill('eerdereVerstrekkingen', () => ({regeling: 'duurzame-gebruiksgoederen'}));
  fill('kosten', (i) => ({id: `k${i}`, soort: 'zwembad'}));
  delete situatie.partner;
  delete situatie.vermogen;
  const text = JSON.stringify(situatie);
  const answer = minima.bereken(text, 'nl');
  assert.deepEqual(faults(validate, JSON.parse(answer)), []);
  assert.ok(answer === batch([text], ['--tekst', 'nl']).answers[0]);
});

// ---- how it runs ---------------------------------------------------------------------------------

test('memory stays flat over 20,000 evaluations', {timeout: 300_000}, async (t) => {
  const {default: create} = await import(pathToFileURL(wasm).href);
  let memory;
  const minima = await create({
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(readFileSync(wasmBinary), imports).then(({instance}) => {
        memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
        done(instance);
      });
      return {};
    },
  });
  for (const {naam, inhoud} of files) minima.laad(naam, inhoud);
  const evaluate = (times) => {
    for (let i = 0; i < times; i += 1) {
      const situatie = all[i % all.length];
      if (i % 4 === 0) minima.bereken(situatie, 'nl');
      else if (i % 4 === 1) minima.bereken(situatie.slice(0, -1), '');
      else minima.berekenZonderToelichting(situatie);
    }
    return memory.buffer.byteLength;
  };
  const warm = evaluate(4 * all.length);
  const after = evaluate(20_000);
  t.diagnostic(`${warm} bytes warm, ${after} bytes after 20,000`);
  assert.equal(after, warm);
});

test('a module worker answers as the module does, to each what it asked', async (t) => {
  const worker = new Worker(new URL('werker.mjs', import.meta.url));
  t.after(() => worker.terminate());
  const minima = await module();
  const questions = all.slice(0, 40).map((situatie, nummer) => ({nummer, situatie, taal: ['', 'nl', 'en'][nummer % 3]}));
  for (const question of questions) worker.postMessage(question);
  for (const {nummer, situatie, taal} of questions) {
    const [reply] = await once(worker, 'message');
    assert.equal(reply.nummer, nummer);
    assert.ok(reply.antwoord === minima.bereken(situatie, taal), `answer ${nummer}`);
  }
});

test('needs no code from strings, as a strict Content-Security-Policy wants', async () => {
  const script = readFileSync(wasm, 'utf8');
  for (const forbidden of [/\bnew\s+Function\b/, /\bFunction\s*\(\s*["'`]/, /\beval\s*\(/, /\bset(Timeout|Interval)\s*\(\s*["'`]/]) {
    assert.doesNotMatch(script, forbidden);
  }
  const {status, stdout, stderr} = spawnSync(process.execPath,
      ['--disallow-code-generation-from-strings', join(root, 'tests/wasm/werker.mjs'), all[0]], {encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  assert.ok(stdout === (await module()).bereken(all[0], 'nl'));
});

test('two modules know nothing of each other', async () => {
  const [one, other] = [await module(), await module({loaded: false})];
  assert.deepEqual(codes(other.bereken(all[0], '')), ['gemeente-onbekend']);
  assert.ok('regelingen' in JSON.parse(one.bereken(all[0], '')));
});

// What a resident's phone fetches before the first answer.
const budget = {[wasmBinary]: 640 * 1024, [wasm]: 48 * 1024};
test('the size of what the page fetches', (t) => {
  for (const [file, most] of Object.entries(budget)) {
    const {size} = statSync(file);
    t.diagnostic(`${file.replace(/.*[/\\]/, '')}: ${size} bytes of ${most}, ${gzipSync(readFileSync(file)).length} gzipped`);
    assert.ok(size <= most, `${file}: ${size} bytes, at most ${most}`);
  }
});
