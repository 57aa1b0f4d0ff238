import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { asProjects, findBrowsers } from './browsers.mjs';
import { shared } from './playwright-shared.mjs';

const browsers = await findBrowsers();
const port = process.env.PORT ?? '4173';
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  ...shared('e2e'),
  globalSetup: fileURLToPath(new URL('install-for-e2e.mjs', import.meta.url)),
  // On a shared machine a browser may get no CPU for seconds. A test that passes on the second try is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  // No traces: their snapshots count as user activation, so scripts could accept.
  use: { baseURL, screenshot: 'only-on-failure' },
  // The server takes PORT and SINK_PORT from the environment, so that two checkouts can be tested at once.
  webServer: {
    command: 'node demo/server.js',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: baseURL,
    timeout: 120_000,
  },
  projects: asProjects(browsers),
});
