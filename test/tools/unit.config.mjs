import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { availableParallelism } from 'node:os';
import { findBrowsers } from './browsers.mjs';
import { countedRequests } from './counted-requests.mjs';
import { countingReporter } from './counting-reporter.mjs';
import { waitingScript } from './waiting-script.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const browsers = await findBrowsers();
/** On how many cases the properties are tried. */
const cases = Number(process.env.CASES ?? 1000);
/** Properties take their time: by night hours, and on a busy machine ten times as long as on a quiet one. */
const patience = Math.max(1, cases / 1000);

export default {
  rootDir: '.',
  files: ['test/**/*.test.ts', '!**/node_modules/**'],
  nodeResolve: true,
  middleware: [waitingScript()],
  // Pages wait as much as they work. By default half of the cores are used.
  concurrency: availableParallelism() + 1,
  browsers: browsers.map(({ name, launchOptions, webkit }) =>
    webkit
      ? webkitLauncher(webkit)
      : playwrightLauncher({ product: name, launchOptions, ...(name === 'firefox' && { concurrency: 1 }) }),
  ),
  // An older target would take `with { type: 'json' }` away.
  plugins: [
    countedRequests(),
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'esnext',
      define: { CASES: String(cases), ASKFIRST_VERSION: '"0.0.0"' },
    }),
  ],
  testFramework: { config: { timeout: 120_000 * patience } },
  // Generous: a busy two-core machine can be ten times slower than usual.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000 * patience,
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly', 'text-summary'] },
  filterBrowserLogs: ({ args }) => !/^Lit is in dev mode|on purpose/.test(String(args[0]?.message ?? args[0])),
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    countingReporter(`.tmp/unit-${browsers.map(({ name }) => name).join('-')}.json`),
  ],
};
