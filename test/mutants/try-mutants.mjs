import { basename } from 'node:path';

/** A loop that a mutant has made endless goes round more often than that. */
const MOST_ROUNDS = 1000;
const BIG = /\.property\.test\.ts$/;

const nameOf = (path) => basename(path).split('.')[0];

/** Which tests reach which mutants, and how long each takes: every file is run once, alone, with no mutant on. */
export async function runDry(files, run) {
  const reached = new Map();
  const tookMs = new Map();
  const [tests, failed] = [[], []];
  for (const file of files) {
    const stryker = { mutantCoverage: { static: {}, perTest: {} } };
    const result = await run({ files: [file], timeoutMs: 60_000, bail: false }, stryker, 300_000);
    if (!result || result.failed.length) {
      failed.push([file, result?.failed ?? 'hung']);
      continue;
    }
    for (const { title, tookMs: took } of result.passed) {
      tests.push({ file, title });
      tookMs.set(`${file} ${title}`, took ?? 0);
    }
    const add = (id, title, count) => {
      if (!reached.has(id)) reached.set(id, []);
      reached.get(id).push({ file, title, count });
    };
    for (const [title, counts] of Object.entries(result.coverage.perTest))
      for (const [id, count] of Object.entries(counts)) add(id, title, count);
    for (const [id, count] of Object.entries(result.coverage.static)) add(id, undefined, count);
  }
  return { reached, tests, tookMs, failed };
}

/** What is tried on a mutant: tests by file. A mutant that is met as its file loads is tried on all tests that use that file. */
const testsOf = (mutant, mutants, { reached, tests }) => {
  const byFile = new Map();
  const note = ({ file, title }) => {
    if (!byFile.has(file)) byFile.set(file, new Set());
    byFile.get(file).add(title);
  };
  const own = reached.get(mutant.id) ?? [];
  own.filter(({ title }) => title).forEach(note);
  const loads = new Set(own.filter(({ title }) => !title).map(({ file }) => file));
  if (loads.size)
    for (const { id, file } of mutants)
      if (file === mutant.file)
        for (const one of reached.get(id) ?? []) if (one.title && loads.has(one.file)) note(one);
  // Where nothing but that is in the file, whoever loads it may use it.
  if (loads.size && !byFile.size)
    for (const { file, title } of tests) if (loads.has(file) && !BIG.test(file)) note({ file, title });
  return byFile;
};

/** Tries one mutant: first on the tests that are named after its file, then on the others, the slow ones last. */
export async function tryMutant(mutant, mutants, dry, run) {
  const { reached, tookMs } = dry;
  const byFile = testsOf(mutant, mutants, dry);
  const files = [...byFile.keys()];
  const isOwn = (file) => nameOf(file) === nameOf(mutant.file);
  const rest = files.filter((file) => !isOwn(file));
  const rounds = [files.filter(isOwn), rest.filter((file) => !BIG.test(file)), rest.filter((file) => BIG.test(file))];
  const count = (reached.get(mutant.id) ?? []).reduce((sum, one) => sum + one.count, 0);
  for (const round of rounds.filter(({ length }) => length)) {
    const tests = round.flatMap((file) => [...byFile.get(file)]);
    const times = round.flatMap((file) => [...byFile.get(file)].map((title) => tookMs.get(`${file} ${title}`) ?? 0));
    const [longest, sum] = [Math.max(0, ...times), times.reduce((one, other) => one + other, 0)];
    const stryker = { activeMutant: mutant.id, hitCount: 0, hitLimit: 10_000 + MOST_ROUNDS * count };
    const timeoutMs = 5_000 + 5 * longest;
    const result = await run({ files: round, tests, timeoutMs }, stryker, 30_000 + 5 * sum);
    if (!result) return { status: 'timeout', by: 'it hung' };
    const [first] = result.failed;
    if (first)
      return {
        status: /^Timeout of|Hit count limit/.test(first.message) ? 'timeout' : 'killed',
        by: first.title,
        because: first.message.slice(0, 200),
      };
  }
  return { status: files.length ? 'survived' : 'unreached' };
}
