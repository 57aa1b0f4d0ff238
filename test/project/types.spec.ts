import { spawnSync } from 'node:child_process';
import { expect, test } from 'playwright/test';

test('the tests compile, and the types in test/types that must not compile do not', () => {
  // Each such line stands under @ts-expect-error: once it compiles, that comment is an error.
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test'], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});
