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
  // On a shared machine a browser may starve for seconds. What needs the second try is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  // No traces: their snapshots count as the visitor's hand, and would let scripts accept.
  use: { baseURL, screenshot: 'only-on-failure' },
  // PORT and SINK_PORT, if set, go on to the server: two checkouts can then be tested at once.
  webServer: {
    command: 'node demo/server.js',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: baseURL,
    timeout: 120_000,
  },
  projects: asProjects(browsers),
});
