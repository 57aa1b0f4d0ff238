// What the widget promises, in the engines that ENGINES names; all of it, or what has a name that fits:
// ENGINES=webkit node test/engines/run.mjs 'withdraw|refus'. What passed and failed is counted in .tmp/engines.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { findBrowsers } from '../tools/browsers.mjs';
import { openPage } from './drivers.mjs';
import { promises } from './promises/index.mjs';
import { startServers } from './servers.mjs';
import { createVisitor } from './visitor.mjs';

const sum = { passed: 0, failed: 0, failures: [] };

/**
 * In CI a promise that isn't kept is asked for once more, as the other tests are.
 * @param startAnew opens the browser anew: it may be what hangs
 */
async function check(name, test, startAnew, triesLeft = process.env.CI ? 1 : 0) {
  try {
    await test();
    sum.passed++;
    console.log(`  ✓ ${name}`);
  } catch (error) {
    console.log(`  ✘ ${name}`, error);
    await startAnew();
    if (triesLeft) await check(`${name} (flaky)`, test, startAnew, triesLeft - 1);
    else sum.failed++;
    // For the closing lines of npm test: see failures.mjs.
    sum.failures.push({ name, said: String(error), isFlaky: !!triesLeft });
  }
}

const asked = Object.entries(promises).filter(([name]) => name.match(process.argv[2] ?? ''));
if (!asked.length) throw new Error(`No promise has a name that fits "${process.argv[2]}".`);
const servers = await startServers();
for (const found of await findBrowsers()) {
  let page;
  let visitor;
  const startAnew = async () => {
    await page?.close();
    page = await openPage(found);
    visitor = createVisitor(page, servers);
    servers.forget();
  };
  await startAnew();
  for (const [name, keep] of asked) {
    await check(`[${found.name}] ${name}`, () => keep(visitor), startAnew);
    servers.forget();
  }
  await page.close();
}
servers.close();
mkdirSync('.tmp', { recursive: true });
writeFileSync('.tmp/engines.json', JSON.stringify(sum));
console.log(`  ${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;
