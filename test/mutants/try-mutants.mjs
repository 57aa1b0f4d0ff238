import { basename } from 'node:path';

/** A loop that a mutant has made endless goes round so many times more often than without it. */
const MOST_ROUNDS = 20;
/** Properties are tried on many cases, so they come last. */
const isProperty = (name) => /\.property\.test\.ts |\bwhatever\b/.test(name);

const nameOf = (path) => basename(path).split('.')[0];
const fileOf = (name) => name.split(' ')[0];

/** Does something with each of a list, as many at a time as there are pages. */
export const share = (list, pages, act) => {
  const waiting = [...list];
  const work = async (page) => {
    for (let one; (one = waiting.shift());) await act(one, page);
  };
  return Promise.all(pages.map(work));
};

/** Which tests reach which mutants, and how long each takes, with no mutant on. */
export async function runDry(files, pages) {
  const reached = new Map();
  const tookMs = new Map();
  const failed = [];
  const add = (id, name, count) => {
    if (!reached.has(id)) reached.set(id, new Map());
    reached.get(id).set(name, count);
  };
  await share(files, pages, async (file, page) => {
    const problem = await page.load([file]);
    const result = problem ? { problem } : await page.run({ file, timeoutMs: 60_000, bail: false }, {}, 300_000);
    if (!result.passed || result.failed.length) {
      failed.push([file, result.failed ?? result]);
      return;
    }
    for (const { name, tookMs: took } of result.passed) tookMs.set(name, took ?? 0);
    for (const [name, counts] of Object.entries(result.reached.perTest))
      for (const [id, count] of Object.entries(counts)) add(id, name, count);
    for (const id of Object.keys(result.reached.static)) add(id, undefined, 1);
  });
  return { reached, tookMs, failed };
}

/** What is tried on a mutant. One that is met as its file loads is tried on all tests that use that file. */
const testsOf = (mutant, mutants, { reached, tookMs }) => {
  const own = reached.get(mutant.id) ?? new Map();
  const names = new Set([...own.keys()].filter(Boolean));
  const isStatic = own.has(undefined);
  if (isStatic)
    for (const { id, file } of mutants)
      if (file === mutant.file) for (const name of reached.get(id)?.keys() ?? []) if (name) names.add(name);
  // Where nothing but that is in the file, whoever loads it may use it.
  if (isStatic && !names.size) for (const name of tookMs.keys()) if (!isProperty(name)) names.add(name);
  return { names: [...names], isStatic };
};

/**
 * Tries one mutant: first on the tests that are named after its file, then on the others, the slow ones last. What fails with the
 * mutant has to pass without it in the same page; otherwise it is tried again in a new one.
 */
export async function tryMutant(mutant, mutants, dry, page, isAgain = false) {
  const { names, isStatic } = testsOf(mutant, mutants, dry);
  const quick = names.filter((name) => !isProperty(name));
  const isOwn = (name) => nameOf(fileOf(name)) === nameOf(mutant.file);
  const rounds = [quick.filter(isOwn), quick.filter((name) => !isOwn(name)), names.filter(isProperty)];
  for (const round of rounds.filter(({ length }) => length)) {
    const files = [...new Set(round.map(fileOf))];
    const problem =
      isStatic || isAgain ? await page.load(files, isStatic ? mutant.id : undefined) : await page.keep(files);
    if (problem) return { status: 'killed', by: 'as it loads', because: problem };
    const times = round.map((name) => dry.tookMs.get(name) ?? 0);
    const [longest, whole] = [Math.max(...times), times.reduce((one, other) => one + other, 0)];
    const timeoutMs = 3_000 + 5 * longest;
    const counts = round.map((name) => dry.reached.get(mutant.id)?.get(name) ?? 0);
    const hitLimit = 10_000 + MOST_ROUNDS * counts.reduce((one, other) => one + other, 0);
    const result = await page.run(
      { names: round, timeoutMs, bail: true },
      { activeMutant: mutant.id, hitLimit },
      30_000 + 5 * whole,
    );
    if (!result.passed) {
      if (isAgain) return { status: 'timeout', by: result.broken ?? 'it hung' };
      return tryMutant(mutant, mutants, dry, page, true);
    }
    const [first] = result.failed;
    if (!first) continue;
    const without =
      isStatic || isAgain ? { failed: [] } : await page.run({ names: [first.name], timeoutMs, bail: true }, {}, 30_000);
    if (!without.passed || without.failed.length) return tryMutant(mutant, mutants, dry, page, true);
    return {
      status: /^Timeout of|Hit count limit/.test(first.message) ? 'timeout' : 'killed',
      by: first.name,
      because: first.message.slice(0, 200),
    };
  }
  return { status: names.length ? 'survived' : 'unreached' };
}
