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
/** How many cases a property-based test tries. */
const cases = Number(process.env.CASES ?? 1000);
/** Multiplies the timeouts: property-based tests take hours with the nightly number of cases. */
const patience = Math.max(1, cases / 1000);

export default {
  rootDir: '.',
  files: ['test/**/*.test.ts', '!**/node_modules/**'],
  nodeResolve: true,
  middleware: [waitingScript()],
  // More pages than cores, because pages wait as much as they work. The default is half of the cores.
  concurrency: availableParallelism() + 1,
  browsers: browsers.map(({ name, launchOptions, webkit }) =>
    webkit
      ? webkitLauncher(webkit)
      : playwrightLauncher({ product: name, launchOptions, ...(name === 'firefox' && { concurrency: 1 }) }),
  ),
  // With an older target esbuild would remove `with { type: 'json' }`.
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
