// npm run bench -- --profile: prints how long each function runs during a visit. It uses a build that keeps the names of functions.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { click, newRegular } from './visit.mjs';
import { startServer } from './server.mjs';

/** The folder of the build that is profiled. */
const BUILD = '.tmp/readable';
/** The number of the visit that is profiled. By then V8 takes compiled code from the disk. */
const VISIT = 6;
const SETTLES_MS = 600;
/** The time between two samples, in µs. */
const INTERVAL = 50;

/** The contestant with the files of that build. */
function readable(contestant) {
  const files = readdirSync(BUILD).filter((name) => name.endsWith('.js'));
  return { ...contestant, files: Object.fromEntries(files.map((name) => [name, `${BUILD}/${name}`])) };
}

/** The self time and total time of each function in ms, the longest first. */
export function sumByFunction({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node, self: 0 }]));
  samples.forEach((id, index) => (byId.get(id).self += timeDeltas[index] / 1000));
  const sums = new Map();
  const nameOf = ({ callFrame: { functionName, url, lineNumber } }) =>
    `${functionName || '(no name)'} ${url.split('/').pop()}${url ? `:${lineNumber + 1}` : ''}`.trim();
  const add = (name) => sums.get(name) ?? sums.set(name, { name, self: 0, total: 0 }).get(name);
  /** @param {ReadonlySet<string>} within the functions on the stack, so that recursion isn't counted twice */
  const walk = (node, within) => {
    const name = nameOf(node);
    const inside = new Set(within).add(name);
    const total = (node.children ?? []).reduce((sum, id) => sum + walk(byId.get(id), inside), node.self);
    const sum = add(name);
    sum.self += node.self;
    if (!within.has(name)) sum.total += total;
    return total;
  };
  walk(byId.get(nodes[0].id), new Set());
  return [...sums.values()].toSorted((one, other) => other.self - one.self);
}

async function profileVisit(launchOptions, contestant) {
  const server = await startServer([contestant]);
  const visitor = await newRegular(launchOptions, server.origin, contestant);
  try {
    const first = await visitor.open();
    await click(first, contestant.refuse);
    for (let number = 2; number < VISIT; number++) {
      const { page } = await visitor.open();
      await page.waitForTimeout(SETTLES_MS);
      await page.close();
    }
    const before = async ({ cdp }) => {
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
      await cdp.send('Profiler.start');
    };
    const { page, cdp } = await visitor.open({ before });
    await page.waitForTimeout(SETTLES_MS);
    const { profile } = await cdp.send('Profiler.stop');
    return sumByFunction(profile);
  } finally {
    await visitor.leave();
    server.stop();
  }
}

/** Prints the functions that take the most time for a visitor who has refused. */
export async function printProfiles(launchOptions, contestants) {
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'readable'], {
    stdio: 'inherit',
  });
  if (status) throw new Error('The build for the profile failed.');
  for (const contestant of contestants) {
    const sums = await profileVisit(launchOptions, readable(contestant));
    const rows = sums.filter(({ name }) => !/^\((?:root|idle)\)/.test(name)).slice(0, 30);
    console.log(`\n${contestant.name}: visit ${VISIT}, refused, ms\n\n    self   total  function`);
    for (const { name, self, total } of rows)
      console.log(`${self.toFixed(2).padStart(8)}${total.toFixed(2).padStart(8)}  ${name}`);
  }
}
