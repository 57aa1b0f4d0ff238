import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

const survivors = JSON.parse(readFileSync('test/mutants/survivors.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

test('every file with surviving mutants exists, and each survivor has a reason', () => {
  const files = Object.keys(survivors);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  const reasons = Object.values(survivors).flatMap((byMutant) => Object.values(byMutant));
  expect(reasons.filter((reason) => !reason.trim())).toEqual([]);
});
