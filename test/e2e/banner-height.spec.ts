import { readdirSync } from 'node:fs';
import { expect, findBanner, onlyIn, test } from './steps.js';

const languages = [
  'en',
  ...readdirSync('src/locales').flatMap((file) => /^([a-z]{2}(?:-\w+)?)\.ts$/.exec(file)?.[1] ?? []),
];

/** A window, and the greatest share of its height that the question takes. */
const windows = [
  { width: 1280, height: 800, share: 0.4 },
  { width: 375, height: 667, share: 0.4 },
  { width: 667, height: 320, share: 0.4 },
] as const;

for (const { width, height, share } of windows)
  test(`the question takes at most ${share * 100} % of ${width} × ${height} pixels, in every language`, async ({
    page,
  }) => {
    onlyIn('chromium', 'Firefox draws letters that no font has as wide boxes with their numbers');
    await page.setViewportSize({ width, height });
    await page.goto('/demo/home.html');
    await expect(findBanner(page)).toBeVisible();
    const shares: Record<string, number> = {};
    for (const language of languages.filter((one) => !one.startsWith('en-'))) {
      await page.evaluate((lang) => (document.documentElement.lang = lang), language);
      await expect(findBanner(page)).toHaveAttribute('lang', language);
      shares[language] = await findBanner(page).evaluate(
        (banner) =>
          new Promise<number>((settle) =>
            requestAnimationFrame(() => settle(banner.getBoundingClientRect().height / innerHeight)),
          ),
      );
    }
    expect(Object.keys(shares).length).toBeGreaterThan(50);
    const tooHigh = Object.entries(shares).filter(([, one]) => one > share + 0.001);
    expect(tooHigh.map(([language, one]) => `${language}: ${(one * 100).toFixed(1)} %`)).toEqual([]);
  });
