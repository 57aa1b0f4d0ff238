// npm test: builds, and runs every test in Chromium; with --engines also in the other engines. The last line is "N passed, N failed".
import { rmSync } from 'node:fs';
import { testEngines } from './engines.mjs';
import { createParts } from './parts.mjs';
import { runNode } from './run-node.mjs';

const parts = createParts();

/** Checks format and lint. Only CI does. */
async function checkCode() {
  const format = ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'];
  const lint = ['node_modules/eslint/bin/eslint.js', '--config', 'test/tools/eslint.config.mjs', '.'];
  parts.check('Format', await runNode(format, { label: 'format' }));
  parts.check('Lint', await runNode(lint, { label: 'lint' }));
}

rmSync('.tmp', { recursive: true, force: true });
// The guide is built anew, so that the tests don't see an old one.
rmSync('demo/guide/.vitepress/dist', { recursive: true, force: true });
const isBuilt = await runNode(['node_modules/vite/bin/vite.js', 'build']);
if (isBuilt) {
  await parts.inEngine('chromium', async (chromium) => {
    // Downloads what the end-to-end tests need while the unit tests run.
    const installing = runNode(['test/tools/install-for-e2e.mjs'], { label: 'install' });
    await chromium.unit();
    await installing;
    await chromium.playwright('e2e');
  });
  await parts.project();
  await parts.hosts();
  if (process.argv.includes('--engines')) await testEngines(parts);
  if (process.env.CI) await checkCode();
} else {
  parts.check('Build', false);
  if (process.env.CI) await checkCode();
}
parts.close();
