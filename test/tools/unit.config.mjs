import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowsers } from './browsers.mjs';
import { countingReporter } from './counting-reporter.mjs';

const browsers = await findBrowsers();

export default {
  rootDir: '.',
  files: ['test/**/*.test.ts', '!**/node_modules/**'],
  nodeResolve: true,
  browsers: browsers.map(({ name, launchOptions }) => playwrightLauncher({ product: name, launchOptions })),
  // An older target would take `with { type: 'json' }` away.
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' })],
  testFramework: { config: { timeout: 20_000 } },
  // Generous: a busy two-core machine can be ten times slower than usual.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly', 'text-summary'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  staticLogging: !process.stdout.isTTY,
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter('.tmp/unit.json')],
};
