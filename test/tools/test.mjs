// npm test: the build, every test in Chromium, and one closing line for all of it: "N passed, N failed". With --engines, the other
// engines' tests too.
import { rmSync } from 'node:fs';
import { testEngines } from './engines.mjs';
import { createParts, node } from './parts.mjs';

const parts = createParts();

rmSync('.tmp', { recursive: true, force: true });
if (process.env.CI) {
  parts.check('Format', node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));
  parts.check('Lint', node('node_modules/eslint/bin/eslint.js', '--config', 'test/tools/eslint.config.mjs', '.'));
}
if (node('test/tools/build.mjs')) {
  await parts.inEngine('chromium', () => {
    parts.unit();
    parts.playwright('e2e');
  });
  parts.playwright('project');
  if (process.argv.includes('--engines')) await testEngines(parts);
} else {
  parts.check('Build', false);
}
parts.close();
