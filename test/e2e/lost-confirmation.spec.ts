// What confirms an answer is a file of its own: the answer holds without it.
import { expect, findBanner, press, readRecord, test } from './steps.js';

test('the file that confirms is lost: the answer holds, and the question goes', async ({ page, context }) => {
  await page.route('**/askfirst-answered.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('/demo/home.html');
  await press(findBanner(page), 'refuse-all');
  await expect(findBanner(page)).toHaveCount(0);
  expect((await readRecord(context)).value).toContain('refuse-all');
});
