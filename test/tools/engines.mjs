/** End-to-end tests in which no engine differs: the rules of axe, the guides and their examples, what runs on a server or in a build. */
const SAME_EVERYWHERE = [
  ...['accessible', 'audit', 'builder', 'catalogue', 'coming-from', 'examples', 'filter-lists', 'google-guide'],
  ...['guide', 'integrity', 'mark', 'marking-guide', 'scan', 'testing', 'vite'],
];

/** Those that CI runs in Firefox: all others, but for single tests of axe. */
const inFirefoxByCI = ['--grep-invert', 'axe finds nothing', `/e2e/(?!(?:${SAME_EVERYWHERE.join('|')})\\.)`];

/**
 * Tests what `npm test` leaves out: the unit tests in Firefox and WebKit, the end-to-end tests in Firefox, and what is promised
 * to a visitor in WebKit, which Playwright can't drive as it is. One engine after the other: side by side, on two cores, each may keep
 * the other waiting until a test's time is over. @param parts see parts.mjs
 */
export async function testEngines(parts) {
  // What is random was tried on more in Chromium.
  process.env.CASES ??= '200';
  await parts.inEngine(
    'firefox',
    async (firefox) => {
      await firefox.unit();
      await firefox.playwright('e2e', process.env.CI ? inFirefoxByCI : []);
    },
    { label: 'firefox' },
  );
  await parts.inEngine(
    'webkit',
    async (webkit) => {
      await webkit.unit();
      await webkit.promises();
    },
    { label: 'webkit' },
  );
}
