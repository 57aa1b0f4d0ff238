// npm run test:mutants [file…]: checks that a test fails if a line of src/core or src/gates is wrong. Each wrong line (a mutant) is switched on
// in the browser, and the unit tests that reach it run. Mutants that no test notices are listed in survivors.json, each with the reason.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { bundle } from './bundle.mjs';
import { openBrowser } from './browser.mjs';
import { instrument } from './instrument.mjs';
import { checkReasons } from './reasons.mjs';
import { printTable, scoreOf } from './table.mjs';
import { runDry, share, tryMutant } from './try-mutants.mjs';

/** Tests have to notice at least this percentage of the mutants. */
const LEAST = 85;
const OUT = '.tmp/mutants';

const list = (folder, end) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);
const all = [...list('src/core', '.ts'), ...list('src/gates', '.ts')];
const asked = process.argv.slice(2);
const files = asked.length
  ? asked.flatMap((one) => all.filter((file) => file === one || file.endsWith(`/${one}.ts`)))
  : all;
if (!files.length) throw new Error(`No file of src/core or src/gates is named ${asked.join(', ')}.`);
const tests = [...list('test/core', '.test.ts'), ...list('test/gates', '.test.ts')];

console.log(`Instrumenting ${files.length} files …`);
const instrumented = await instrument(files);
await bundle(tests, instrumented.files, { folder: `${OUT}/bundle`, cases: Number(process.env.CASES ?? 6) });
const browser = await openBrowser(`${OUT}/bundle`);
try {
  console.log('Running the tests with no mutant on …');
  // More workers than cores, because many mutants hang, and waiting for them costs no CPU.
  const workers = Number(process.env.WORKERS ?? 2 * availableParallelism() + 1);
  const runs = await Promise.all(Array.from({ length: workers }, () => browser.openPage()));
  const dry = await runDry(tests, runs);
  for (const [file, failed] of dry.failed) console.error(file, failed);
  if (dry.failed.length) process.exit(1);

  const { mutants } = instrumented;
  const results = new Map();
  // The results of files that aren't tried this time are taken from the last run.
  const path = `${OUT}/results.json`;
  const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  const keep = () => {
    const tried = mutants.flatMap((mutant) => (results.has(mutant.id) ? { ...mutant, ...results.get(mutant.id) } : []));
    const known = [...before.filter(({ file }) => !files.includes(file) && all.includes(file)), ...tried];
    writeFileSync(path, JSON.stringify(known, null, 1));
    return tried;
  };
  await share(mutants, runs, async (mutant, run) => {
    results.set(mutant.id, await tryMutant(mutant, mutants, dry, run));
    if (results.size % 50) return;
    keep();
    console.log(`${results.size} of ${mutants.length} …`);
  });
  const tried = keep();
  printTable(tried);
  const complaints = checkReasons(tried, files);
  for (const line of complaints) console.error(line);
  const score = scoreOf(tried);
  if (score < LEAST) console.error(`${score.toFixed(1)} % is less than ${LEAST} %.`);
  process.exitCode = complaints.length || score < LEAST ? 1 : 0;
} finally {
  await browser.close();
}
