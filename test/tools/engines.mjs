/** End-to-end tests that don't depend on the engine: axe, the guides and their examples, and what runs on a server or in a build. */
const SAME_EVERYWHERE = [
  ...['accessible', 'audit', 'builder', 'catalogue', 'coming-from', 'examples', 'filter-lists', 'google-guide'],
  ...['guide', 'integrity', 'mark', 'marking-guide', 'scan', 'testing', 'vite'],
];

/** Selects the tests that CI runs in Firefox: all others, without single axe tests. */
const inFirefoxByCI = ['--grep-invert', 'axe finds nothing', `/e2e/(?!(?:${SAME_EVERYWHERE.join('|')})\\.)`];

/**
 * Runs what `npm test` leaves out: unit tests in Firefox and WebKit, end-to-end tests in Firefox, and in WebKit a separate suite of the
 * promises to visitors, because Playwright can't drive a stock WebKit. The engines run one after the other: at the same time, on two cores,
 * they would delay each other until tests time out. @param parts see parts.mjs
 */
export async function testEngines(parts) {
  // Fewer random cases than in Chromium, which tries 1000.
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
