import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { asProjects, findBrowsers } from '../tools/browsers.mjs';
import { shared } from '../tools/playwright-shared.mjs';

const browsers = await findBrowsers();

export default defineConfig({
  ...shared('frameworks'),
  outputDir: fileURLToPath(new URL('../../.tmp/frameworks-results', import.meta.url)),
  projects: asProjects(browsers),
});
