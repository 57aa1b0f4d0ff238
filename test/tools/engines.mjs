/** The end-to-end tests that CI runs in Firefox too: what is held, what becomes of an answer, and what may go wrong. */
const inFirefoxByCI = [
  ...['before-choice', 'choice', 'entries', 'hosts', 'marks', 'page-life', 'record', 'withdrawal'],
  ...['adapters', 'faults', 'functions', 'hostile', 'late-scripts', 'strict'],
  ...['requirements-promises', 'requirements-record', 'requirements-signals'],
];

/**
 * Tests what `npm test` leaves out: the unit tests in Firefox and WebKit, the end-to-end tests in Firefox, and what is promised
 * to a visitor in WebKit, which Playwright can't drive as it is. @param parts see parts.mjs
 */
export async function testEngines(parts) {
  // What is random was tried on more in Chromium.
  process.env.CASES ??= '200';
  await parts.inEngine('firefox', () => {
    parts.unit();
    parts.playwright('e2e', process.env.CI ? inFirefoxByCI.map((name) => `/${name}\\.spec`) : []);
  });
  await parts.inEngine('webkit', () => {
    parts.unit();
    parts.promises();
  });
}
