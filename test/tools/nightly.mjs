// npm run test:nightly: the properties on 100,000 cases each, or on as many as CASES says. Where each case takes a real page some
// milliseconds, that takes hours.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@web/test-runner/dist/bin.js',
    ...['--config', 'test/tools/unit.config.mjs', '--files', 'test/**/*.property.test.ts'],
  ],
  { stdio: 'inherit', env: { ...process.env, CASES: process.env.CASES ?? '100000' } },
);
// What is too slow for every run, a whole site in all states; and what the catalogue says, measured against the services' own code.
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
