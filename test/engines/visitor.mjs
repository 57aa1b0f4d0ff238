// A visitor of the demo in any engine: what they do, and what can be seen of it from outside.
import { setTimeout as wait } from 'node:timers/promises';
import { clearStorage } from './clear-storage.mjs';

/** Settles once it is so; a busy machine takes its time. */
export async function until(what, isSo) {
  let problem;
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(50)) {
    try {
      if (await isSo()) return;
      problem = undefined;
    } catch (error) {
      problem = error; // A page that is just being left can't be asked.
    }
  }
  throw new Error(`It never came that ${what}.`, { cause: problem });
}

/** Where the element is, found through open shadow roots, one selector for each; undefined while it can't be seen. */
function locate(path) {
  const element = path.reduce((root, one) => (root?.shadowRoot ?? root)?.querySelector(one), document);
  if (!element?.checkVisibility({ visibilityProperty: true })) return undefined;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width && height ? { x: x + width / 2, y: y + height / 2 } : undefined;
}

async function listKept() {
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases, ...(await caches.keys())];
}

/** The elements that have the focus, from the document's down through the shadow roots. */
function listFocused() {
  const focused = [];
  for (let one = document.activeElement; one; one = one.shadowRoot?.activeElement)
    focused.push(one.dataset.action ?? one.localName);
  return focused;
}

/** @param page the engine's window, see drivers.mjs @param servers see servers.mjs */
export function createVisitor(page, { site, sink, serve }) {
  const find = (...path) => page.evaluate(locate, path);
  const visitor = {
    until,
    serve,
    evaluate: page.evaluate,
    visit: (path) => page.goto(site + path),
    reload: () => page.reload(),
    /** Goes there as somebody who never was here, when nothing was sent yet. */
    async visitFirst(path) {
      await page.goto(`${site}/demo/pictures/mark.svg`);
      await page.evaluate(clearStorage);
      await page.clearCookies();
      await fetch(`${sink}/log.json`, { method: 'DELETE' });
      await page.goto(site + path);
    },
    sees: async (...path) => Boolean(await find(...path)),
    untilSees: (...path) => until(`${path.join(' ')} is there to see`, () => find(...path)),
    untilGone: (...path) => until(`${path.join(' ')} is gone`, async () => !(await find(...path))),
    /** A real click in the middle of it: what lies over it would take the click. */
    async click(...path) {
      await visitor.untilSees(...path);
      const { x, y } = await find(...path);
      await page.clickAt(x, y);
    },
    press: (key) => page.pressKeys([key]),
    listFocused: () => page.evaluate(listFocused),
    listKept: () => page.evaluate(listKept),
    listCookies: async () => (await page.cookies()).map(({ name }) => name),
    readRecord: async () => (await page.cookies()).find(({ name }) => name === 'askfirst')?.value,
    /** The paths that others were asked for, of whatever company, or of one. */
    async listSent(service = '') {
      const log = await (await fetch(`${sink}/log.json`)).json();
      return log.map(({ path, query }) => path + query).filter((path) => path.startsWith(`/${service}`));
    },
  };
  return visitor;
}
