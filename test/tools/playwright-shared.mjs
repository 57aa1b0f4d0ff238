import { fileURLToPath } from 'node:url';

const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The settings that test/e2e and test/project share. */
export const shared = (part) => ({
  testDir: fromRoot(`test/${part}`),
  testMatch: '**/*.spec.ts',
  outputDir: fromRoot(`.tmp/${part}`),
  fullyParallel: true,
  workers: 2,
  // Generous: a busy two-core machine can be ten times slower than usual.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env.CI,
  // The JSON is for the summary of npm test.
  reporter: [['list'], ['json', { outputFile: fromRoot(`.tmp/${part}.json`) }]],
});
