// Every example of README and guides runs here as it stands there.
import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { examplesOf, findExample, guidePages, visitExample } from './guide-examples.js';
import { expect, findBanner, test } from './steps.js';

const SITE = 'demo/guide/static-site.md';

/** What each example is recognised by. One that isn't listed has no test yet. */
const TESTED: Readonly<Record<string, readonly string[]>> = {
  'README.md': ['id="askfirst-policy"', 'data-src=', 'npm ci && npm start'],
  'demo/guide/quick-start.md': ['id="askfirst-policy"', 'data-src=', 'copy('],
  'demo/guide/static-site.md': [
    '<!doctype html>',
    '"categories": [{',
    '"id": "stats"',
    'data-consent="video"',
    '"needs": "video"',
    '<askfirst-cookie-log>',
  ],
  'demo/guide/from-code.md': ['askfirst.subscribe('],
  'demo/guide/hashes.md': ['askfirst-catalogue.js    sha384-', 'cdn.jsdelivr.net'],
  'demo/guide/languages.md': ['"categories"', '"texts"'],
  // In marking-guide.spec.ts; the plugin's in vite.spec.ts.
  'demo/guide/mark.md': [
    '// vite.config.js',
    '// Eleventy',
    '// SvelteKit',
    '// Astro',
    '// Nuxt',
    'export const send',
    'markStream(policy)',
  ],
  'demo/guide/new-revision.md': ['"changes"'],
  'demo/guide/php.md': ['json_decode', 'htmlspecialchars'],
  'demo/guide/proof.md': ['sendBeacon'],
  // In test/project/record-guide.spec.ts.
  'demo/guide/record.md': ['signal   = '],
  'demo/guide/shopify.md': ['asset_url'],
  'demo/guide/strict-csp.md': ['askfirst-trusted.js', 'require-trusted-types-for', "script-src 'self'"],
  'demo/guide/testing.md': ['@playwright/test'],
  'demo/guide/what-it-costs.md': ['npm run bench'],
  'demo/guide/wordpress.md': ['wp_head'],
  // In google-guide.spec.ts.
  'src/adapters/README.md': [
    'data-adapters="google microsoft"',
    'askfirst/adapters',
    'Basic consent mode',
    'Advanced consent mode',
  ],
  // A drawing.
  'src/README.md': ['resolve() ─▶ ConsentState'],
  'src/catalogue/README.md': ['"use"'],
  'src/coming-from/README.md': ['data-from='],
  // The test of commands reads it; the audit's own tests run them.
  'src/audit/README.md': ['npx askfirst'],
  // In test/hosts, which has React and Vue.
  'src/frameworks/README.md': ['askfirst/react', 'askfirst/vue'],
  // In guide.spec.ts, and in test/frameworks/tested; the same calls as the last one's are made by testing.spec.ts.
  'src/testing/README.md': [
    'recordCookie, recordCookieText',
    '// .storybook/preview.js',
    '// cypress/support/e2e.js',
    'findings, visit',
  ],
};

const gateTag = '<script src="/askfirst/askfirst.js"></script>';
const head = (): string => findExample(SITE, '"id": "stats"');
const marks = (): string => findExample(SITE, 'data-consent="video"');

test('every example is run by a test', () => {
  for (const path of guidePages) {
    const untested = examplesOf(path).filter(({ text }) => !TESTED[path]?.some((part) => text.includes(part)));
    expect(untested, path).toEqual([]);
  }
  for (const [path, parts] of Object.entries(TESTED)) for (const part of parts) findExample(path, part);
});

test('every file that the guide shows is one that npm run test:frameworks builds and drives', () => {
  const shown = guidePages.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^<<< \.\.\/\.\.\/(?<file>\S+)$/gm)].map(({ groups }) => groups!['file']!),
  );
  expect(shown.length).toBeGreaterThan(8);
  expect(shown.filter((file) => !file.startsWith('test/frameworks/') || !existsSync(file))).toEqual([]);
});

test('every command that an example has is npm’s own, or one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = guidePages
    .flatMap(examplesOf)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.replaceAll(/ +#.*$/gm, '').split(/\n|&&/))
    .map((line) => line.trim())
    .filter(Boolean);
  const wrong = commands.filter((line) => {
    const [program, first = '', name = ''] = line.split(' ');
    const npx = [/^npx askfirst (?:audit|scan|complete)\b/, /^npx playwright install\b/];
    if (program === 'npx') return !npx.some((known) => known.test(line));
    const isOwn = ['ci', 'cit', 'install', 'start', 'test'].includes(first);
    return program !== 'npm' || !(isOwn || (first === 'run' && name in scripts));
  });
  expect(wrong).toEqual([]);
});

for (const path of ['README.md', 'demo/guide/quick-start.md'])
  test(`the ten lines of ${path} ask, hold, release what is accepted, and lead back; explain() finds nothing wrong`, async ({
    page,
    said,
  }) => {
    const asked = await visitExample(page, findExample(path, 'id="askfirst-policy"'), findExample(path, 'data-src='));
    await expect(findBanner(page)).toBeVisible();
    expect(asked).toEqual([]);
    await findBanner(page).getByRole('button', { name: 'Accept all' }).click();
    await expect
      .poll(() => [...asked].sort())
      .toEqual(['https://stats.example/matomo.js', 'https://www.youtube-nocookie.com/embed/1']);
    await page.getByRole('link', { name: 'Cookie settings' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.evaluate(() => window.askfirst.explain());
    expect([...said.errors(), ...said.warnings()]).toEqual([]);
  });

test('the first example of the guide asks, holds, releases what is accepted, and leads back; explain() finds nothing wrong', async ({
  page,
  said,
}) => {
  const asked = await visitExample(page, head(), marks());
  await expect(findBanner(page)).toBeVisible();
  expect(asked).toEqual([]);
  await findBanner(page).getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(() => [...asked].sort()).toEqual(['https://stats.example/s.js', 'https://video.example/embed/1']);
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => window.askfirst.explain());
  expect([...said.errors(), ...said.warnings()]).toEqual([]);
});

test('the first example of the guide refused: nothing is asked of anybody', async ({ page }) => {
  const asked = await visitExample(page, head(), marks());
  await findBanner(page).getByRole('button', { name: 'Refuse all' }).click();
  await expect(findBanner(page).getByRole('button', { name: 'Refuse all' })).toHaveCount(0);
  await page.reload();
  await page.evaluate(() => window.askfirst.ready);
  expect(asked).toEqual([]);
});

test('the example of code runs: it reads the state, waits, and asks', async ({ page }) => {
  await visitExample(page, head(), '<script>var track = () => (document.title = "tracked")</script>');
  const code = findExample('demo/guide/from-code.md', 'askfirst.subscribe(');
  await page.evaluate((text) => {
    const script = document.createElement('script');
    script.type = 'module';
    // No category of the site is called maps.
    script.textContent = text.replaceAll("'maps'", "'video'");
    document.head.append(script);
  }, code);
  await expect(page).toHaveTitle('Example');
  await findBanner(page).getByRole('button', { name: 'Accept all' }).click();
  await expect(page).toHaveTitle('tracked');
});

test('the examples of JSON are parts of a policy that the schema accepts', () => {
  const schema = JSON.parse(readFileSync('dist/policy.schema.json', 'utf8')) as AnySchemaObject;
  const isPolicy = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  for (const path of guidePages)
    for (const { language, text } of examplesOf(path))
      if (language === 'json') expect(isPolicy(JSON.parse(`{${text}}`)), text).toBe(true);
});

test('the example for trusted types asks under the policy that stands below it', async ({ page, said }) => {
  const [, header] =
    /^Content-Security-Policy: (require-.+)$/m.exec(readFileSync('demo/guide/strict-csp.md', 'utf8')) ?? [];
  const policy = head().replace(gateTag, '');
  // As the section says: the nonce is on the marked scripts too.
  const body = marks().replace('<script ', '<script nonce="…" ');
  const asked = await visitExample(
    page,
    policy + findExample('demo/guide/strict-csp.md', 'askfirst-trusted.js'),
    body,
    {
      'Content-Security-Policy': header!,
    },
  );
  await findBanner(page).getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(() => asked).toHaveLength(2);
  expect(said.errors()).toEqual([]);
});

test('the example of a tag with adapters tells Google before and after the answer', async ({ page }) => {
  const tag = findExample('src/adapters/README.md', 'data-adapters="google microsoft"');
  await visitExample(page, head().replace(gateTag, tag), marks());
  const told = (): Promise<string> =>
    page.evaluate(() => JSON.stringify((window as unknown as { dataLayer?: unknown[] }).dataLayer ?? []));
  expect(await told()).toContain('"default"');
  await findBanner(page).getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(told).toContain('"update"');
});

test('the example of adapters from code tells Google by its own mapping', async ({ page }) => {
  const map = '<script type="importmap">{ "imports": { "askfirst/adapters": "/askfirst/adapters.js" } }</script>';
  const code = findExample('src/adapters/README.md', 'askfirst/adapters');
  const policy = head().replace('"id": "analytics"', '"id": "statistics"').replace('"analytics"', '"statistics"');
  await visitExample(
    page,
    `${map}${policy.replace('"id": "video"', '"id": "maps"').replace('"category": "video"', '"category": "maps"')}`,
    `<script type="module">${code}</script>`,
  );
  const told = (): Promise<string> =>
    page.evaluate(() => JSON.stringify((window as unknown as { dataLayer?: unknown[] }).dataLayer ?? []));
  await expect.poll(told).toContain('"analytics_storage":"denied"');
  await findBanner(page).getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(told).toContain('"analytics_storage":"granted"');
});

test('the example of the catalogue is a policy that asks, once the catalogue completed it', async ({ page, said }) => {
  const services = findExample('src/catalogue/README.md', '"use"');
  const policy = `<script type="application/json" id="askfirst-policy">{${services}}</script>`;
  await visitExample(page, `${policy}<script src="/askfirst/askfirst-catalogue.js"></script>${gateTag}`);
  await expect(findBanner(page)).toBeVisible();
  expect(said.errors()).toEqual([]);
});

test('the example of coming from another tool takes over its answer', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'klaro', value: encodeURIComponent('{"matomo":true}'), url: baseURL! }]);
  const tags = findExample('src/coming-from/README.md', 'data-from=');
  const policy = head().replace(gateTag, '');
  const asked = await visitExample(page, policy + tags, marks());
  await expect.poll(() => page.evaluate(() => window.askfirst.allows('stats'))).toBe(true);
  expect(asked).not.toContain('https://video.example/embed/1');
});
