// What a script does that was written to run while the page is parsed, and is released long after.
import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import { acceptAll, expect, findDialog, press, readRan, reopen, sink, test } from './steps.js';

const MARK = 'type="text/plain" data-consent="analytics"';
/** Pushes onto the list of what ran. */
const LOG = '<script>var log = (...told) => (window.ran ??= []).push(told.join(" "));</script>';

/** Serves code from the address that plays the other companies. */
const serve = async (page: Page, name: string, body: string): Promise<string> => {
  const address = `${sink}/made/${name}.js`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  return address;
};

/** Says what it hears of, with all that a listener can see of it. */
const LISTEN = `
  const told = (name) => function ({ type, target, currentTarget }) {
    const names = new Map([[window, 'window'], [document, 'document'], [undefined, 'nothing']]);
    log(name, type, names.get(target), names.get(currentTarget), names.get(this));
  };`;

const WAITING = `${LISTEN}
  window.addEventListener('load', told('a'));
  addEventListener('load', { handleEvent(event) { told('b').call(window, event) } }, { once: true });
  document.addEventListener('DOMContentLoaded', told('c'));
  window.addEventListener('DOMContentLoaded', told('d'));
  document.addEventListener('readystatechange', told('e'));
  const gone = told('gone');
  document.addEventListener('DOMContentLoaded', gone);
  document.removeEventListener('DOMContentLoaded', gone);
  const off = new AbortController();
  window.addEventListener('load', told('aborted'), { signal: off.signal });
  off.abort();
  window.addEventListener('scroll', told('scroll'));
  document.addEventListener('load', ({ target }) => target === document && log('no picture'), true);`;

const HEARD = [
  'e readystatechange document document document',
  'c DOMContentLoaded document document document',
  'd DOMContentLoaded document window window',
  'a load document window window',
  'b load document window window',
];

test.describe('a released script that waits for DOMContentLoaded, load or readystatechange', () => {
  for (const [kind, write] of [
    ['an inline script', (code: string) => `<script ${MARK}>{${code}}</script>`],
    ['a module', (code: string) => `<script ${MARK} data-type="module">${code}</script>`],
  ] as const)
    test(`still gets it, once, after all of them ran, in the natural order: ${kind}`, async ({ page }) => {
      await visitMade(page, {
        head: `${LOG}${write(`${WAITING} log('first');`)}${write("log('last');")}`,
      });
      await page.waitForLoadState();
      await acceptAll(page);
      await expect.poll(() => readRan(page)).toEqual(['first', 'last', ...HEARD]);

      // Another batch sends nothing again.
      await page.evaluate((mark) => {
        const last = document.createRange().createContextualFragment(`<script ${mark}>log('another')</script>`);
        document.body.append(last);
      }, MARK);
      await expect.poll(() => readRan(page)).toEqual(['first', 'last', ...HEARD, 'another']);
    });

  test('still gets it from its own address, async or not', async ({ page }) => {
    const ordered = await serve(page, 'ordered', `{${WAITING}}`);
    const apart = await serve(page, 'apart', `${LISTEN} addEventListener('load', told('apart'));`);
    await visitMade(page, {
      head: `${LOG}<script ${MARK} src="${ordered}"></script><script ${MARK} async src="${apart}"></script>`,
    });
    await page.waitForLoadState();
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toHaveLength(HEARD.length + 1);
    const ran = await readRan(page);
    expect(ran.filter((one) => !one.startsWith('apart'))).toEqual(HEARD);
    expect(ran).toContain('apart load document window window');
  });

  test('still gets it as window.onload and document.onreadystatechange', async ({ page }) => {
    await visitMade(page, {
      head: `${LOG}<script>window.onload = () => log('the page’s own')</script>
        <script ${MARK}>${LISTEN} window.onload = told('onload'); document.onreadystatechange = told('onreadystatechange');</script>`,
    });
    await page.waitForLoadState();
    await acceptAll(page);
    await expect
      .poll(() => readRan(page))
      .toEqual([
        'the page’s own',
        'onreadystatechange readystatechange document document document',
        'onload load document window window',
      ]);
  });

  test('still gets it when the visitor accepted before, and the script comes after the page is parsed', async ({
    page,
  }) => {
    const answers: (() => void)[] = [];
    await page.route(`${sink}/made/slow.js`, async (route) => {
      await new Promise<void>((settle) => answers.push(settle));
      await route.fulfill({
        contentType: 'text/javascript',
        body: `${LISTEN} document.addEventListener('DOMContentLoaded', told('late')); addEventListener('load', told('late'));`,
      });
    });
    await visitMade(page, { head: `${LOG}<script ${MARK} src="${sink}/made/slow.js"></script>` });
    await acceptAll(page);
    await expect.poll(() => answers).toHaveLength(1);
    answers[0]!();
    await expect.poll(() => readRan(page)).toHaveLength(2);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect.poll(() => answers).toHaveLength(2);
    answers[1]!();
    await expect.poll(() => readRan(page)).toHaveLength(2);
    expect(await readRan(page)).toEqual(
      expect.arrayContaining(['late DOMContentLoaded document document document', 'late load document window window']),
    );
  });

  test('gets it alone: the page’s own listeners aren’t called again, nor those that others add', async ({ page }) => {
    await visitMade(page, {
      head: `${LOG}<script>
          for (const [target, type] of [[document, 'readystatechange'], [document, 'DOMContentLoaded'], [window, 'load']])
            target.addEventListener(type, () => log('page', type));
          addEventListener('from-mark', () => {
            addEventListener('load', () => log('too late'));
            const script = document.createElement('script');
            script.text = "addEventListener('load', () => log('too late as well'))";
            document.head.append(script);
          });
        </script>
        <script ${MARK}>addEventListener('load', () => log('mark')); setTimeout(() => dispatchEvent(new Event('from-mark')));</script>
        <script ${MARK} src="${sink}/probe.js?name=slow&delay=300"></script>`,
    });
    await page.waitForLoadState();
    const before = await readRan(page);
    expect(before).toEqual(['page readystatechange', 'page DOMContentLoaded', 'page readystatechange', 'page load']);
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual([...before, 'slow', 'mark']);
  });

  test('leaves the page’s methods as they were', async ({ page }) => {
    await visitMade(page, {
      head: `${LOG}<script>
          const methods = () => [...['addEventListener', 'removeEventListener'].flatMap((name) => [window, document].map((page) => Object.hasOwn(page, name))),
            ...['open', 'close', 'write', 'writeln'].map((name) => Object.hasOwn(document, name))].join();
          const before = methods();
        </script>
        <script ${MARK}>addEventListener('load', () => setTimeout(() => log(methods() === before)));</script>`,
    });
    await page.waitForLoadState();
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['true']);
  });
});

test('a released script with onload= gets it, once, as does who listens to the element', async ({ page }) => {
  await visitMade(page, {
    head: `${LOG}<script ${MARK} id="a" src="${sink}/probe.js?name=a" onload="log('attribute', this.id)"></script>
      <script ${MARK} id="b" src="${sink}/probe.js?name=b"></script>
      <script ${MARK} id="c" src="${sink}/missing.js" onerror="log('error', this.id)"></script>
      <script>
        const held = document.getElementById('b');
        held.onload = function () { log('property', this === held); };
        held.addEventListener('load', function ({ type }) { log('listener', type, this === held); });
      </script>`,
  });
  await acceptAll(page);
  await expect
    .poll(() => readRan(page))
    .toEqual(['a', 'attribute a', 'b', 'property true', 'listener load true', 'error c']);
});

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('main')!.innerText.replace(/\s+/g, ' ').trim());

test.describe('document.write in a released script', () => {
  test('lands at the script’s place and never erases the page', async ({ page }) => {
    const written = await serve(page, 'writes', 'document.write("<b>external</b> ")');
    await visitMade(page, {
      body: `one <script ${MARK}>document.open(); document.write('<i>in', 'line</i> '); document.writeln('<u>un'); document.write('der</u> '); document.close()</script>
        two <script ${MARK} src="${written}"></script> three <script ${MARK} async src="${await serve(page, 'async', 'document.write("<s>async</s> ")')}"></script> four`,
    });
    await page.waitForLoadState();
    expect(await textOf(page)).toBe('Made one two three four');
    await acceptAll(page);
    await expect.poll(() => textOf(page)).toBe('Made one inline un der two external three async four');
    expect(await page.locator('main i').innerText()).toBe('inline');
    await expect(page.locator('main b')).toHaveText('external');
    await expect(page.getByRole('link', { name: 'Cookie settings' })).toBeVisible();
  });

  test('can be read at once by the script that wrote, now and on later pages', async ({ page }) => {
    await visitMade(page, {
      body: `<script ${MARK}>document.write('<p id="slot"></p>'); document.getElementById('slot').textContent = 'filled';
        document.write(' after')</script>`,
    });
    await page.waitForLoadState();
    await acceptAll(page);
    await expect.poll(() => textOf(page)).toBe('Made filled after');
    await page.reload();
    await expect.poll(() => textOf(page)).toBe('Made filled after');
  });

  test('lands at its place for a visitor who accepted before, while the page is parsed', async ({ page, requests }) => {
    await visitMade(page, {
      body: `one <script ${MARK}>document.write('<i>inline</i> ')</script> two
        <script ${MARK}>(window.ran ??= []).push(document.querySelector('main i') ? 'found' : 'not found')</script> three`,
    });
    await acceptAll(page);
    await expect.poll(() => textOf(page)).toBe('Made one inline two three');
    requests.clear();
    await page.reload();
    await expect.poll(() => textOf(page)).toBe('Made one inline two three');
    await expect.poll(() => readRan(page)).toEqual(['found']);
    // Nothing is asked and nothing is off: of all that a question takes, nothing is loaded.
    await page.waitForLoadState('networkidle');
    expect(requests.toWidget()).toEqual(['/askfirst/askfirst.js', '/askfirst/askfirst-released.js']);
  });

  for (const name of ['on acceptance', 'for a visitor who accepted before'])
    test(`runs the scripts that are written, before those that follow, ${name}`, async ({ page }) => {
      const library = await serve(
        page,
        'library',
        'window.library = "library"; log("external"); document.write("<b>deep</b>")',
      );
      await visitMade(page, {
        head: LOG,
        body: `<script ${MARK}>window.library || document.write('<div><script src="${library}"><\\/script><script>log("in", "line")<\\/script></div>')</script>
          <script ${MARK}>log(window.library)</script>`,
      });
      await acceptAll(page);
      if (name !== 'on acceptance') await page.reload();
      await expect.poll(() => readRan(page)).toEqual(['external', 'in line', 'library']);
      await expect(page.locator('main div b')).toHaveText('deep');
    });

  test('stays what it is for the page’s own code', async ({ page }) => {
    await visitMade(page, {
      head: `<script>document.write('<meta name="made" content="by write">')</script>`,
      body: `<script ${MARK} src="${sink}/probe.js?name=slow&delay=400"></script>
        <script>addEventListener('own', () => { document.open(); document.write('<h1>All new</h1>'); document.close(); })</script>`,
    });
    await expect(page.locator('meta[name="made"]')).toHaveAttribute('content', 'by write');
    const asked = page.waitForRequest(`${sink}/probe.js?name=slow&delay=400`);
    await acceptAll(page);
    await asked;
    await page.evaluate(() => dispatchEvent(new Event('own')));
    await expect(page.locator('body')).toHaveText('All new');
  });
});

test('a module that isn’t there, code for old browsers and data at an address don’t stop what follows', async ({
  page,
}) => {
  await visitMade(page, {
    head: `${LOG}<script ${MARK} data-type="module" src="${sink}/missing.js"></script>
      <script ${MARK} nomodule src="${sink}/probe.js?name=old"></script>
      <script ${MARK} data-type="text/x-template" src="${sink}/probe.js?name=data"></script>
      <script ${MARK}>log('last')</script>`,
  });
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['last']);
});

test('a script that never answers holds back what stands behind it, as in any page, and neither what stands before it nor the page', async ({
  page,
}) => {
  await page.route(`${sink}/made/never.js`, () => {});
  await visitMade(page, {
    head: `${LOG}<script ${MARK} async src="${sink}/probe.js?name=async"></script>
      <script ${MARK} src="${sink}/made/never.js"></script><script ${MARK}>log('behind')</script>`,
    body: `<img data-consent="analytics" data-src="${sink}/pixel/seen.gif?never" alt="">`,
  });
  const pixel = page.waitForRequest('**/seen.gif?never');
  await acceptAll(page);
  await pixel;
  await expect.poll(() => readRan(page)).toEqual(['async']);
  await reopen(page);
  await press(findDialog(page), 'refuse-all');
  await expect(findDialog(page)).toBeHidden();
  expect(await readRan(page)).toEqual(['async']);
});
