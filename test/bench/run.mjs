// npm run bench: measures Askfirst and its peers, all on the same page, in one interleaved run. Options: see options.mjs.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from 'playwright';
import { findWholeChromium } from '../tools/find-chromium.mjs';
import { bundleC15t } from './bundle-c15t.mjs';
import { contestants as allContestants } from './contestants/all.mjs';
import { measures as allMeasures } from './measures/all.mjs';
import { readOptions } from './options.mjs';
import { installPeers, versionOf } from './peers.mjs';
import { printProfiles } from './profile.mjs';
import { Results } from './results.mjs';
import { startServer } from './server.mjs';
import { forGuide, makeTable } from './table.mjs';
import { compareWithTargets } from './targets.mjs';
import { newRegular, newVisitor } from './visit.mjs';

const results = new Results();
const problems = [];

/** Rotates the list, so that in each round another contestant is first. */
const rotated = (list, by) => list.map((_, i) => list[(i + by) % list.length]);

async function takeRound(round, { rounds, measures, contestants, browser, launchOptions, server }) {
  for (const measure of measures) {
    if ((measure.once && round > 0) || (measure.heavy && round % 2)) continue;
    console.log(`round ${round + 1} of ${rounds}: ${measure.id}`);
    const taking = contestants.filter((one) => measure.takesPart?.(one) ?? true);
    for (const contestant of rotated(taking, round)) {
      const visitors = [];
      const note = (visitor) => {
        visitors.push(visitor);
        return visitor;
      };
      const visit = async () => note(await newVisitor(browser, server.origin, contestant));
      const visitOften = async () => note(await newRegular(launchOptions, server.origin, contestant));
      try {
        results.add(
          measure,
          contestant,
          await measure.take({ contestant, visit, visitOften, takeSent: server.takeSent }),
        );
      } catch (error) {
        const [line] = String(error.message).split('\n');
        problems.push(`${contestant.name}, ${measure.id}, round ${round + 1}: ${line}`);
        console.error(problems.at(-1));
        for (const visitor of visitors) await visitor.leave().catch(() => {});
      }
    }
  }
}

/** Writes the results so far. @returns the table */
function save(report) {
  const { results, contestants, about, versions, problems } = report;
  const targets = compareWithTargets(results, contestants);
  const table = makeTable({ ...report, targets });
  mkdirSync('.tmp/bench', { recursive: true });
  writeFileSync('.tmp/bench/results.md', table);
  writeFileSync(
    '.tmp/bench/results.json',
    JSON.stringify({ about, versions, targets, ...results.toJSON(), problems }, null, 2),
  );
  return table;
}

async function run() {
  const { rounds, measures, contestants: wanted, isForGuide, isProfile } = readOptions(allMeasures, allContestants);
  if (!existsSync('dist/askfirst.js')) throw new Error('There is no build in dist: npm run build makes it.');
  const found = await findWholeChromium();
  // Some widgets don't ask a browser that says it is automated.
  const launchOptions = { ...found.launchOptions, args: ['--disable-blink-features=AutomationControlled'] };
  if (isProfile) {
    // The page with the inline gate has the text of the ordinary build, so it is left out.
    const profiled = wanted.filter(({ name }) => /^Askfirst(?!, inline)/.test(name));
    return printProfiles(launchOptions, profiled);
  }
  installPeers();
  const contestants = wanted.filter(({ name, package: id }) => {
    if (!id || versionOf(id)) return true;
    problems.push(`${name} is not installed, and not measured.`);
    return false;
  });
  const versions = Object.fromEntries(
    contestants.filter((one) => one.package).map(({ name, package: id }) => [name, versionOf(id)]),
  );
  if (Object.keys(versions).some((name) => name.startsWith('c15t'))) await bundleC15t();

  const server = await startServer(contestants);
  const browser = await chromium.launch(launchOptions);
  let table = '';
  try {
    for (let round = 0; round < rounds; round++) {
      await takeRound(round, { rounds, measures, contestants, browser, launchOptions, server });
      // Saved after each round, so that a long run that is stopped early has results.
      const about = `Chromium ${browser.version()}, ${cpus().length} CPUs, interleaved, medians of ${round + 1} rounds.`;
      table = save({ results, contestants, measures, versions, about, problems });
    }
  } finally {
    await browser.close();
    server.stop();
  }
  if (isForGuide) writeFileSync('demo/guide/measured.md', forGuide(table, new Date(), cpus()[0]?.model));
  console.log(`\n${table}\nSaved in .tmp/bench: results.md, results.json`);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
