import { basename } from 'node:path';

/** A mutant that is executed this many times as often as the original counts as an endless loop. */
const MOST_ROUNDS = 20;
/** Whether it is a property-based test. They run last, because they try many cases. */
const isProperty = ({ file, title }) => /\.property\.test\.ts$/.test(file) || /\bwhatever\b/.test(title);

const nameOf = (path) => basename(path).split('.')[0];

/** Handles each item of a list, as many at a time as there are pages. */
export const share = (list, runs, act) => {
  const waiting = [...list];
  const work = async (run) => {
    for (let one; (one = waiting.shift());) await act(one, run);
  };
  return Promise.all(runs.map(work));
};

/** Finds out which tests reach which mutants, and how long each test takes: runs every file once, alone, with no mutant on. */
export async function runDry(files, runs) {
  const reached = new Map();
  const tookMs = new Map();
  const [tests, failed] = [[], []];
  await share(files, runs, async (file, run) => {
    const stryker = { mutantCoverage: { static: {}, perTest: {} } };
    const result = await run({ files: [file], timeoutMs: 60_000, bail: false }, stryker, 300_000);
    if (!result || result.failed.length) {
      failed.push([file, result?.failed ?? 'hung']);
      return;
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
  });
  return { reached, tests, tookMs, failed };
}

/** The tests to run for a mutant. If code runs while its file loads, these are all tests that use the file. */
const testsOf = (mutant, mutants, { reached, tests }) => {
  const found = new Map();
  const note = ({ file, title }) => found.set(`${file} ${title}`, { file, title });
  const own = reached.get(mutant.id) ?? [];
  own.filter(({ title }) => title).forEach(note);
  const loads = new Set(own.filter(({ title }) => !title).map(({ file }) => file));
  if (loads.size)
    for (const { id, file } of mutants)
      if (file === mutant.file)
        for (const one of reached.get(id) ?? []) if (one.title && loads.has(one.file)) note(one);
  // If all code of the file runs while it loads, any test that loads it may use it.
  if (loads.size && !found.size) tests.filter((one) => loads.has(one.file) && !isProperty(one)).forEach(note);
  return [...found.values()];
};

/** Tries one mutant: first with the tests named after its file, then with the others, the slow ones last. */
export async function tryMutant(mutant, mutants, dry, run) {
  const { reached, tookMs } = dry;
  const all = testsOf(mutant, mutants, dry);
  const quick = all.filter((one) => !isProperty(one));
  const isOwn = ({ file }) => nameOf(file) === nameOf(mutant.file);
  const rounds = [quick.filter(isOwn), quick.filter((one) => !isOwn(one)), all.filter(isProperty)];
  for (const round of rounds.filter(({ length }) => length)) {
    const times = round.map(({ file, title }) => tookMs.get(`${file} ${title}`) ?? 0);
    const sum = times.reduce((one, other) => one + other, 0);
    const names = new Set(round.map(({ file, title }) => `${file} ${title}`));
    const count = (reached.get(mutant.id) ?? [])
      .filter(({ file, title }) => names.has(`${file} ${title}`))
      .reduce((whole, one) => whole + one.count, 0);
    const stryker = { activeMutant: mutant.id, hitCount: 0, hitLimit: 10_000 + MOST_ROUNDS * count };
    const attempt = () =>
      run(
        {
          files: [...new Set(round.map(({ file }) => file))],
          tests: round.map(({ title }, index) => [title, 3_000 + 5 * times[index]]),
          timeoutMs: 10_000,
        },
        stryker,
        30_000 + 5 * sum,
      );
    // A second attempt, because a page may hang by accident on a busy machine.
    const result = (await attempt()) ?? (await attempt());
    if (!result) return { status: 'timeout', by: 'it hung' };
    const [first] = result.failed;
    if (first)
      return {
        status: /^Timeout of|Hit count limit/.test(first.message) ? 'timeout' : 'killed',
        by: first.title,
        because: first.message.slice(0, 200),
      };
  }
  return { status: all.length ? 'survived' : 'unreached' };
}
