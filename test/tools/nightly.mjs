// npm run test:nightly: runs the property-based tests with 100,000 cases each, or with CASES. This takes hours, because many cases need some
// milliseconds in a real page.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@web/test-runner/dist/bin.js',
    ...['--config', 'test/tools/unit.config.mjs', '--files', 'test/**/*.property.test.ts'],
  ],
  { stdio: 'inherit', env: { ...process.env, CASES: process.env.CASES ?? '100000' } },
);
// Tests that are too slow for every run: the audit of a whole site in all states, and the catalogue compared with the services' own code.
const audited = spawnSync(
  process.execPath,
  [
    'node_modules/playwright/cli.js',
    'test',
    '--config',
    'test/tools/e2e.config.mjs',
    'e2e/audit',
    'e2e/sdks',
    '-g',
    'in all states|its own code|test/vendors',
  ],
  { stdio: 'inherit', env: { ...process.env, NIGHTLY: '1' } },
);
process.exitCode = status || audited.status || 0;
