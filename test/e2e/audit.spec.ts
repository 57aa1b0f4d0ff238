import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLeakyShop, leaks } from '../fixtures/leaky-shop.mjs';
import { failuresIn, ownFolder, readReport, runAskfirst } from './run-command.js';
import { expect, onlyIn, sink, test } from './steps.js';

const PAGES = ['home', 'product', 'contact', 'basket'].map((name) => `/demo/${name}.html`);

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

const atSink = ['--let-through', '127.0.0.1', '--quiet'];

test.beforeEach(() => {
  onlyIn('chromium', 'the command starts its own browsers');
  // A whole site in several states, on a machine with other work.
  test.setTimeout(240_000);
});

test('the shop as it stands keeps its promise, in every format', async ({ baseURL }) => {
  const cwd = ownFolder();
  const states = 'undecided,accepted';
  const urls = PAGES.map((path) => baseURL! + path);
  const { code, out, err } = await runAskfirst(
    ['audit', ...urls, ...atSink, '--states', states, '--format', 'html,json,junit,sarif'],
    cwd,
  );
  expect(err).toBe('');
  const report = readReport(cwd);
  expect(failuresIn(report)).toEqual([]);
  expect(out).toContain(', 0 failed, 0 inconclusive');
  expect(code).toBe(0);
  expect(new Set(report.results.map(({ check }) => check))).toEqual(
    new Set([
      ...['page-opened', 'request-undeclared', 'request-not-allowed', 'entry-undeclared', 'entry-not-allowed'],
      ...['function-says-so', 'function-works', 'answers-alike', 'keyboard', 'way-back'],
    ]),
  );
  expect(report.matrix.find(({ service, state }) => service === 'mixpanel' && state === 'accepted')).toMatchObject({
    allowed: true,
  });
  const junit = readFileSync(join(cwd, 'askfirst-audit.junit.xml'), 'utf8');
  expect(junit).toContain('failures="0" errors="0"');
  expect(JSON.parse(readFileSync(join(cwd, 'askfirst-audit.sarif'), 'utf8'))).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [] }],
  });
  expect(readFileSync(join(cwd, 'askfirst-audit.html'), 'utf8')).toContain('kept its promise');
});

test('the packed command works in an empty folder that has nothing but it and a browser', async ({ baseURL }) => {
  // Away from this project, whose packages it would find.
  const cwd = mkdtempSync(join(tmpdir(), 'askfirst-audit-'));
  try {
    const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', cwd];
    const { stdout } = spawnSync('npm', packing, { encoding: 'utf8', shell: process.platform === 'win32' });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    const place = join(cwd, 'node_modules/askfirst');
    mkdirSync(place, { recursive: true });
    spawnSync('tar', ['-xzf', join(cwd, filename), '--strip-components=1', '-C', place]);
    symlinkSync(resolve('node_modules/playwright-core'), join(cwd, 'node_modules/playwright-core'), 'junction');
    const { bin } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { bin: { askfirst: string } };
    const urls = PAGES.map((path) => baseURL! + path);
    const words = ['audit', ...urls, ...atSink, '--states', 'refused', '--format', 'json'];
    const { code, out, err } = await runAskfirst(words, cwd, {}, join(place, bin.askfirst));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(', 0 failed, 0 inconclusive');
    expect(readReport(cwd).results.length).toBeGreaterThan(5);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});

/** What each leak is found as; all that is found. */
const FOUND: Readonly<Record<string, string>> = {
  'a script before the gate': 'request-undeclared /leak/early.js',
  'a picture in a stylesheet': 'request-undeclared /leak/seen.gif',
  'a worker': 'request-undeclared /leak/worker',
  'an HttpOnly cookie': 'entry-undeclared leak_session',
  IndexedDB: 'entry-undeclared leak-database',
  'a path of the site': 'first-party-disguise /g/collect',
  'a redirect': 'request-undeclared /leak/redirected.gif',
  'a late frame': 'request-undeclared /leak/late.html',
  'a cookie that stays too long': 'lifetime-longer example_ads',
  'a function that dies silently': 'function-says-so video',
};

test('ten leaks in the shop: each is found, and nothing else', async ({ page }) => {
  expect(Object.keys(FOUND)).toEqual(Object.keys(leaks(sink)));
  const cwd = ownFolder();
  const shop = createLeakyShop(sink, Object.keys(FOUND));
  const address = await listen(shop);
  try {
    const urls = PAGES.map((path) => address + path);
    const states = ['--states', 'undecided,accepted'];
    const first = await runAskfirst(['audit', ...urls, ...atSink, ...states, '--format', 'html,json,junit,sarif'], cwd);
    expect(first.err).toBe('');
    const report = readReport(cwd);
    expect([...failuresIn(report)].sort()).toEqual(Object.values(FOUND).sort());
    expect(first.code).toBe(1);
    const text = readFileSync(join(cwd, 'askfirst-audit.json'), 'utf8');
    expect(text).not.toContain('secret');
    const early = report.results.find(({ evidence }) => evidence.name?.endsWith('early.js'));
    expect(early).toMatchObject({ cure: expect.stringContaining('Declare'), state: 'undecided' });
    expect(report.results.find(({ evidence }) => evidence.name === 'leak-database')?.evidence.by).toContain(
      '/demo/home.html:',
    );
    const sarif = JSON.parse(readFileSync(join(cwd, 'askfirst-audit.sarif'), 'utf8')) as {
      runs: [{ results: unknown[] }];
    };
    expect(sarif.runs[0].results.length).toBe(report.summary.fail);

    // The report is a page that needs nothing else.
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`file://${join(cwd, 'askfirst-audit.html')}`);
    await expect(page.getByText('The site didn’t keep its promise.')).toBeVisible();
    expect(await page.locator('.finding').count()).toBe(report.summary.fail);
    expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1);

    // What is known, and what is lived with for a while, doesn't count; a finding that is lived with no longer does.
    writeFileSync(join(cwd, 'baseline.json'), text);
    const ignore = (until: string): void =>
      writeFileSync(
        join(cwd, 'ignores.json'),
        JSON.stringify([{ check: 'entry-undeclared', name: 'leak-database', reason: 'goes in May', until }]),
      );
    ignore('2999-01-01');
    const again = ['audit', urls[0]!, ...atSink, '--states', 'undecided', '--ignores', 'ignores.json'];
    const known = await runAskfirst([...again, '--baseline', 'baseline.json'], cwd);
    expect(known.out).toContain('0 failed');
    expect(readReport(cwd).summary.known).toBeGreaterThan(3);
    expect(known.code).toBe(2); // The functions of the other pages weren't seen.
    ignore('2020-01-01');
    const late = await runAskfirst(again, cwd);
    expect(late.code).toBe(1);
    expect(readReport(cwd).summary.ignored).toBe(0);
  } finally {
    shop.close();
    shop.closeAllConnections();
  }
});

test('what can’t be seen is no pass: 2; what is called wrongly, or has no browser: 3, with what to do', async ({
  baseURL,
}) => {
  const cwd = ownFolder();
  const gone = await runAskfirst(
    [
      'audit',
      `${baseURL!}/nowhere.html`,
      '--quiet',
      '--policy',
      fileURLToPath(new URL('../../demo/policy.json', import.meta.url)),
      '--states',
      'undecided',
    ],
    cwd,
  );
  expect(gone.code).toBe(2);
  expect(failuresIn(readReport(cwd))[0]).toBe('inconclusive page-opened ');
  for (const [words, said] of [
    [['audit'], 'missing required argument'],
    [['audit', 'http://localhost', '--states', 'sometimes'], 'no state sometimes'],
    [['audit', 'http://localhost', '--format', 'pdf'], 'no format pdf'],
    [['audit', 'http://localhost', '--engine', 'lynx'], 'no engine lynx'],
    [['audit', 'http://localhost', '--policy', 'nowhere.json'], 'can’t be read'],
    [['walk'], 'unknown command'],
  ] as const) {
    const { code, err } = await runAskfirst(words, cwd);
    expect([code, err]).toEqual([3, expect.stringContaining(said)]);
  }
  const none = await runAskfirst(['audit', 'http://localhost'], cwd, {
    CHROME_PATH: '/nowhere',
    ASKFIRST_NO_BROWSER: '1',
  });
  expect(none.code === 3 ? none.err : 'found a browser elsewhere').toMatch(
    /^(?:There is no browser|chromium can’t be started).*npm install.*\n$|found/,
  );
  expect(existsSync(join(cwd, 'askfirst-audit.html'))).toBe(true);
});

test('ten pages in all states keep their promise, in under three minutes', async ({ baseURL }) => {
  test.skip(!process.env['NIGHTLY'], 'takes minutes: npm run test:nightly');
  test.setTimeout(1_200_000);
  const cwd = ownFolder();
  const kites = ['cormorant', 'meadow', 'long-evening', 'attic', 'minnow'].map(
    (kite) => `/demo/product.html?kite=${kite}`,
  );
  const urls = [...PAGES, '/demo/privacy.html', ...kites].map((path) => baseURL! + path);
  const { code, out } = await runAskfirst(['audit', ...urls, ...atSink, '--format', 'json'], cwd);
  const report = readReport(cwd);
  expect(failuresIn(report), out).toEqual([]);
  expect(code).toBe(0);
  console.log(`${report.pages.length} pages in ${report.states.length} states: ${report.seconds} seconds`);
  expect(report.seconds).toBeLessThan(180);
});
