import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from 'playwright/test';

/** The address of each project's server; projects without one are files. */
const served = JSON.parse(process.env['FRAMEWORKS'] ?? '{}') as Readonly<Record<string, string>>;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
/** The projects in which each page has its own address. */
const ROUTED = ['angular', 'next', 'astro', 'nuxt'];
/** The projects whose film page uses `Gate` of `askfirst/react` or `askfirst/vue`. */
const WITH_GATE = ['react', 'next', 'nuxt'];
const SITE = 'https://cinema.example/';

const banner = (page: Page): Locator => page.locator('askfirst-banner');
const action = (within: Locator, name: string): Locator => within.locator(`[data-action="${name}"]`).first();

/** Opens a page of the built site, and answers for the two other sites that it requests. @returns those requests, and the errors */
async function visit(page: Page, name: string, path = ''): Promise<{ asked: string[]; wrong: string[] }> {
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.route(/^https:\/\/(?:stats|film)\.example\//, async (route) => {
    asked.push(route.request().url());
    const isScript = route.request().resourceType() === 'script';
    await route.fulfill(
      isScript
        ? { contentType: 'text/javascript', body: 'globalThis.ran = (globalThis.ran ?? 0) + 1;' }
        : { contentType: 'text/html', body: '<p>The film</p>' },
    );
  });
  await page.route(`${SITE}**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (served[name]) await route.fulfill({ response: await route.fetch({ url: served[name] + pathname + search }) });
    else await route.fulfill(file(name, pathname));
  });
  await page.goto(SITE + path);
  await page.evaluate(() => Reflect.set(window, 'isSame', true));
  return { asked, wrong };
}

/** Finds a file of a site. A page without a file gets the first page's, as in a single-page app. */
function file(name: string, pathname: string): { contentType: string; body: Buffer } {
  const candidates = pathname.includes('.') ? [pathname] : [`${pathname}/index.html`, '/index.html'];
  const path = candidates.find((candidate) => existsSync(`.tmp/frameworks/${name}${candidate}`)) ?? '/404';
  const contentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
  return { contentType, body: readFileSync(`.tmp/frameworks/${name}${path}`) };
}

const isSamePage = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.has(window, 'isSame'));

const go = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation').getByText(name, { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  expect(await isSamePage(page)).toBe(true);
};

test.afterEach(async ({ page }) => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

for (const name of Object.keys(served).filter((each) => !/^(?:marked|tested)\//.test(each))) {
  test.describe(name, () => {
    test('nothing is asked of others before the answer, on any page', async ({ page }) => {
      const { asked, wrong } = await visit(page, name);
      await expect(banner(page)).toBeVisible();
      await go(page, 'Film');
      await expect(page.locator('askfirst-notice')).toContainText('Watch the film');
      await expect(page.getByText('Or come to the cinema.')).toBeVisible();
      await go(page, 'Home');
      await expect(banner(page)).toHaveCount(1);
      expect(asked).toEqual([]);
      expect(wrong).toEqual([]);
    });

    test('a page with the switches in it has no banner, and the next one has it again', async ({ page }) => {
      const { wrong } = await visit(page, name);
      await expect(banner(page)).toBeVisible();
      await go(page, 'Privacy');
      await expect(page.locator('askfirst-preferences [role="switch"][data-id="functional"]')).toBeVisible();
      await expect(page.locator('askfirst-cookie-table')).toContainText('Counts visits');
      await expect(banner(page)).toBeHidden();
      await go(page, 'Home');
      await expect(banner(page)).toBeVisible();
      await go(page, 'Privacy');
      await expect(banner(page)).toBeHidden();
      expect(wrong).toEqual([]);
    });

    test('after an acceptance marks come and go, and the banner stays away', async ({ page }) => {
      const { asked, wrong } = await visit(page, name);
      await action(banner(page), 'accept-all').click();
      await expect.poll(() => asked).toEqual(['https://stats.example/s.js']);
      await expect(page).toHaveTitle('undecided, decided');
      await action(banner(page), 'close').click();
      await go(page, 'Film');
      await expect(page.frameLocator('iframe').locator('p')).toHaveText('The film');
      await expect(page.locator('askfirst-notice')).toBeHidden();
      await go(page, 'Privacy');
      await expect(page.locator('askfirst-preferences [role="switch"][data-id="functional"]')).toBeChecked();
      await go(page, 'Home');
      await expect(banner(page)).toBeHidden();
      await page.reload();
      await page.getByRole('navigation').getByText('Film').click();
      await expect(page.frameLocator('iframe').locator('p')).toHaveText('The film');
      await expect(banner(page)).toBeHidden();
      expect(wrong).toEqual([]);
    });

    test('after a refusal the notice stands at the function, and allows it', async ({ page }) => {
      const { asked, wrong } = await visit(page, name);
      await action(banner(page), 'refuse-all').click();
      await go(page, 'Film');
      const notice = page.locator('askfirst-notice');
      await expect(notice).toContainText('Watch the film');
      expect(asked).toEqual([]);
      await action(notice, 'allow-always').click();
      await expect(page.frameLocator('iframe').locator('p')).toHaveText('The film');
      await go(page, 'Home');
      await go(page, 'Film');
      await expect(notice).toBeHidden();
      expect(asked.filter((address) => address.includes('stats'))).toEqual([]);
      expect(wrong).toEqual([]);
    });

    // Those with addresses of their own have no such page.
    if (!ROUTED.includes(name))
      test('marks beside what the framework moves, adds and takes away run once each, and a film that is changed is followed', async ({
        page,
      }) => {
        const { asked, wrong } = await visit(page, name);
        /** The list as it stands: each name with its mark before it, and the script that runs right behind the mark. */
        const readList = (): Promise<string> =>
          page.evaluate(() => {
            const marks = [...document.querySelectorAll('section script[data-consent]')];
            const parts = marks.map((mark) => {
              const address = mark.getAttribute('src') ?? mark.getAttribute('data-src') ?? '';
              const isFollowed = mark.nextElementSibling?.hasAttribute('data-released');
              return `${/(\w)\.js$/.exec(address)?.[1] ?? address}${isFollowed ? '' : ' (alone)'}`;
            });
            return `${document.querySelector('section')?.textContent.replace(/\s+/g, '') ?? 'gone'}: ${parts.join(', ')}`;
          });
        const films = (): string[] => asked.filter((address) => address.includes('film'));
        const stats = (): string[] => asked.filter((address) => /\/[a-d]\.js$/.test(address)).sort();
        await go(page, 'List');
        await expect(banner(page)).toBeVisible();
        expect(asked).toEqual([]);
        await action(banner(page), 'accept-all').click();
        await expect.poll(readList).toBe('abc: a, b, c');
        await expect.poll(() => films().at(-1)).toBe('https://film.example/a');
        for (const [turn, list] of [
          ['Turn', 'bca: b, c, a'],
          ['Less', 'ca: c, a'],
          ['More', 'dca: d, c, a'],
          ['Turn', 'cad: c, a, d'],
          ['More', 'dca: d, c, a'],
        ] as const) {
          await page.getByRole('button', { name: turn, exact: true }).click();
          await expect.poll(readList).toBe(list);
          await expect.poll(() => films().at(-1)).toBe(`https://film.example/${list[0]!}`);
        }
        expect(stats()).toEqual(['a', 'b', 'c', 'd'].map((one) => `https://stats.example/${one}.js`));
        // Coming back, it is made anew: as it was first, or as it was left.
        await go(page, 'Home');
        await go(page, 'List');
        await expect.poll(readList).toMatch(/^(\w)(\w)(\w): \1, \2, \3$/);
        expect(wrong).toEqual([]);
      });

    test('the link opens the preferences, and keeps the page', async ({ page }) => {
      const { wrong } = await visit(page, name);
      await page.getByRole('link', { name: 'Cookie settings' }).click();
      await expect(page.locator('askfirst-preferences [role="switch"][data-id="analytics"]')).toBeVisible();
      expect(await isSamePage(page)).toBe(true);
      expect(wrong).toEqual([]);
    });

    if (WITH_GATE.includes(name))
      test('a Gate shows its fallback until what it needs is allowed, then its children', async ({ page }) => {
        const { wrong } = await visit(page, name);
        await go(page, 'Film');
        await expect(page.getByRole('status')).toHaveText('It may not play');
        await expect(page.getByText('No subtitles')).toBeVisible();
        await action(banner(page), 'accept-all').click();
        await expect(page.getByRole('status')).toHaveText('It may play');
        await expect(page.getByText('With subtitles')).toBeVisible();
        await expect(page.getByText('No subtitles')).toHaveCount(0);
        expect(wrong).toEqual([]);
      });

    if (!ROUTED.includes(name)) return;

    test('any page can be the first, and comes alive as its server wrote it', async ({ page }) => {
      const { asked, wrong } = await visit(page, name);
      await page.goto(`${SITE}film`);
      await expect(page.locator('askfirst-notice')).toContainText('Watch the film');
      await expect(page.getByRole('status')).toHaveText('It may not play');
      await expect(page.getByRole('button', { name: /^Play/ })).toBeDisabled();
      await page.goto(`${SITE}privacy`);
      await expect(page.locator('askfirst-preferences [role="switch"][data-id="functional"]')).toBeVisible();
      await expect(banner(page)).toHaveCount(0);
      expect(asked).toEqual([]);
      expect(wrong).toEqual([]);
    });

    test('code of a page asks whether something is allowed, and is told of changes', async ({ page }) => {
      const { wrong } = await visit(page, name);
      await go(page, 'Film');
      await expect(page.getByRole('status')).toHaveText('It may not play');
      await action(banner(page), 'accept-all').click();
      await expect(page.getByRole('status')).toHaveText('It may play');
      await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
      await go(page, 'Home');
      await go(page, 'Film');
      await expect(page.getByRole('status')).toHaveText('It may play');
      await page.reload();
      await expect(page.getByRole('status')).toHaveText('It may play');
      await expect(page.frameLocator('iframe').locator('p')).toHaveText('The film');
      expect(wrong).toEqual([]);
    });

    // Astro's templates have no conditions in the browser.
    if (name !== 'astro')
      test('a marked element that a condition makes comes and goes', async ({ page }) => {
        const { wrong } = await visit(page, name);
        await action(banner(page), 'accept-all').click();
        await go(page, 'Film');
        await expect(page.frameLocator('iframe').locator('p')).toHaveText('The film');
        await page.getByRole('button', { name: 'Hide', exact: true }).click();
        await expect(page.locator('iframe')).toHaveCount(0);
        await page.getByRole('button', { name: 'Show', exact: true }).click();
        await expect(page.frameLocator('iframe').locator('p')).toHaveText('The film');
        expect(wrong).toEqual([]);
      });

    // The Angular project starts the widget from its bundle.
    if (name !== 'angular')
      test('the gate is the first script that the parser waits for, and the policy stands before it', async ({
        page,
      }) => {
        await visit(page, name);
        const [follows, gate] = await page.evaluate(() => {
          const scripts = [...document.querySelectorAll('script')];
          const waitedFor = scripts.find(({ async, type }) => !async && !type);
          const policy = document.querySelector('#askfirst-policy')!;
          const { DOCUMENT_POSITION_FOLLOWING } = Node;
          return [policy.compareDocumentPosition(waitedFor!) === DOCUMENT_POSITION_FOLLOWING, waitedFor!.src];
        });
        expect(follows).toBe(true);
        expect(gate).toBe(`${SITE}askfirst/askfirst.js`);
      });
  });
}

for (const name of Object.keys(served).filter((each) => each.startsWith('marked/'))) {
  test.describe(name, () => {
    const ASKED = ['https://film.example/1', 'https://stats.example/pixel.gif', 'https://stats.example/s.js'];
    const runs = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, 'ran') as unknown);

    test('the page has marks as it comes, and nobody else is asked before the answer', async ({ page }) => {
      const { asked, wrong } = await visit(page, name);
      const sent = await page.evaluate(async () => (await fetch(location.href)).text());
      // Without the gate's text, which has markup in strings.
      const html = sent.replaceAll(/(?<tag><script data-base=[^>]*>).*?<\/script>/gs, '$<tag></script>');
      expect(html).not.toMatch(/<(?:iframe|img)[^>]* src=/);
      expect(html.match(/ data-consent="(?:stats|film)"/g)).toHaveLength(3);
      expect(html.match(/ id="askfirst-policy"/g)).toHaveLength(1);
      await expect(banner(page)).toBeVisible();
      await expect(page.locator('askfirst-notice')).toContainText('Watch the film');
      expect(asked).toEqual([]);
      expect(wrong).toEqual([]);
    });

    test('what is accepted comes, once', async ({ page }) => {
      const { asked, wrong } = await visit(page, name);
      await action(banner(page), 'accept-all').click();
      await expect(page.frameLocator('iframe').locator('p')).toHaveText('The film');
      await expect.poll(() => [...asked].sort()).toEqual(ASKED);
      expect(await runs(page)).toBe(1);
      expect(wrong).toEqual([]);
    });

    test('a refusal holds on the next page', async ({ page }) => {
      const { asked, wrong } = await visit(page, name);
      await action(banner(page), 'refuse-all').click();
      await page.reload();
      await expect(page.locator('askfirst-notice')).toContainText('Watch the film');
      await expect(banner(page)).toHaveCount(0);
      expect(asked).toEqual([]);
      expect(wrong).toEqual([]);
    });

    // The worker only marks. The site's own server puts the gate into the page.
    if (name !== 'marked/worker')
      test('the gate’s text and the policy stand in the page, and are waited for by no request', async ({ page }) => {
        await visit(page, name);
        const first = await page.evaluate(() => {
          const script = [...document.querySelectorAll('script')].find(({ type }) => !type);
          return [script!.src, document.querySelector('#askfirst-policy')!.compareDocumentPosition(script!)];
        });
        expect(first).toEqual(['', 4]);
      });
  });
}

if ('tested/hot' in served)
  test('tested/hot: components that a developer edits while the page runs keep their state, and follow the visitor’s choice', async ({
    page,
  }) => {
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.goto(served['tested/hot']!);
    const parts = [page.locator('#react'), page.locator('#vue')];
    const expectAll = async (name: string, text: string): Promise<void> => {
      for (const part of parts) await expect(part.locator(name)).toHaveText(text);
    };
    await expectAll('output', 'undecided, not allowed');
    for (const part of parts) await part.getByRole('button').click();
    await action(banner(page), 'accept-all').click();
    await expectAll('output', 'decided, allowed');
    await page.evaluate(() => Reflect.set(window, 'isSame', true));
    await page.request.get(`${served['tested/hot']!}/edit`);
    await expectAll('h1', 'After the edit');
    await expectAll('button', '1');
    await expectAll('output', 'decided, allowed');
    await expectAll('p', 'With subtitles');
    await page.evaluate(() => window.askfirst.decide('none'));
    await expectAll('output', 'decided, not allowed');
    await expectAll('p', 'No subtitles');
    expect(await isSamePage(page)).toBe(true);
    expect(wrong).toEqual([]);
  });

if ('tested/storybook' in served)
  test.describe('tested/storybook', () => {
    const open = (page: Page, story: string): ReturnType<typeof visit> =>
      visit(page, 'tested/storybook', `iframe.html?id=film--${story}`);

    test('with the cookie of a visitor who accepted, a story shows what it is about, and nobody asks', async ({
      page,
    }) => {
      const { asked, wrong } = await open(page, 'accepted');
      await expect(page.frameLocator('iframe').locator('p')).toHaveText('The film');
      await expect(page.locator('askfirst-notice')).toBeHidden();
      await expect(banner(page)).toHaveCount(0);
      expect(asked).toEqual(['https://film.example/1']);
      expect(wrong).toEqual([]);
    });

    test('with the cookie of one who refused, it shows the notice, and nobody asks', async ({ page }) => {
      const { asked, wrong } = await open(page, 'refused');
      await expect(page.locator('askfirst-notice')).toContainText('Watch the film');
      await expect(banner(page)).toHaveCount(0);
      expect(asked).toEqual([]);
      expect(wrong).toEqual([]);
    });

    test('without the cookie it shows the notice, and the question', async ({ page }) => {
      const { asked, wrong } = await open(page, 'unanswered');
      await expect(page.locator('askfirst-notice')).toContainText('Watch the film');
      await expect(banner(page)).toBeVisible();
      expect(asked).toEqual([]);
      expect(wrong).toEqual([]);
    });

    test('in Storybook itself, going from story to story', async ({ page }) => {
      const { asked } = await visit(page, 'tested/storybook', '?path=/story/film--refused');
      const preview = page.frameLocator('#storybook-preview-iframe');
      await expect(preview.locator('askfirst-notice')).toContainText('Watch the film');
      expect(asked).toEqual([]);
      await page.getByRole('link', { name: 'Accepted' }).click();
      await expect(preview.frameLocator('iframe').locator('p')).toHaveText('The film');
      await page.getByRole('link', { name: 'Unanswered' }).click();
      await expect(preview.locator('askfirst-notice')).toContainText('Watch the film');
      await expect(preview.locator('askfirst-banner')).toBeVisible();
    });
  });
