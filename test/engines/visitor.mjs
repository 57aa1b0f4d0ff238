// A visitor of the demo in any engine: what they do, and what can be seen of it from outside.
import { setTimeout as wait } from 'node:timers/promises';
import { clearStorage } from './clear-storage.mjs';
import { makePage } from '../fixtures/make-page.mjs';

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
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  if (!width || !height) return undefined;
  const place = { x: x + width / 2, y: y + height / 2 };
  let top = document.elementFromPoint(place.x, place.y);
  while (top?.shadowRoot?.elementFromPoint(place.x, place.y)) {
    const inner = top.shadowRoot.elementFromPoint(place.x, place.y);
    if (inner === top) break;
    top = inner;
  }
  const isFree = Boolean(top && (element.contains(top) || top.closest('label')?.contains(element)));
  return { ...place, isFree };
}

/** What there is to read in the element, found as by locate. */
function readText(path) {
  const element = path.reduce((root, one) => (root?.shadowRoot ?? root)?.querySelector(one), document);
  const parts = [...(element?.shadowRoot?.children ?? []), ...(element ? [element] : [])];
  return parts.map((one) => one.innerText ?? '').join(' ');
}

async function listKept() {
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases, ...(await caches.keys())];
}

/** The elements that have the focus, from the document's down through the shadow roots. */
function listFocused() {
  const focused = [];
  for (let one = document.activeElement; one; one = one.shadowRoot?.activeElement)
    focused.push(one.dataset.action ?? one.dataset.id ?? one.localName);
  return focused;
}

/** @param page the engine's window, see drivers.mjs @param servers see servers.mjs */
export function createVisitor(page, { site, sink, serve }) {
  const find = (...path) => page.evaluate(locate, path);
  const goBare = () => page.goto(`${site}/demo/pictures/mark.svg`);
  const visitor = {
    until,
    serve,
    site,
    /** The address that plays every other company. */
    sink,
    evaluate: page.evaluate,
    visit: (path) => page.goto(site + path),
    visitAddress: (address) => page.goto(address),
    reload: () => page.reload(),
    back: () => page.back(),
    inOtherWindow: page.inOtherWindow,
    inFrame: page.inFrame,
    reachesFrames: page.reachesFrames,
    servePage: (path, made) => serve(path, makePage(made)),
    /** Goes to a page made for this, as somebody who never was here. @param made see make-page.mjs */
    async visitMade(made) {
      visitor.servePage('/made.html', made);
      await visitor.visitFirst('/made.html');
    },
    /** Goes there with these cookies, and whatever else was there before. */
    async visitWith(cookies, path) {
      await goBare();
      await page.evaluate((all) => all.forEach((one) => (document.cookie = `${one}; path=/; max-age=86400`)), cookies);
      await page.goto(site + path);
    },
    /** Goes there as somebody who never was here, when nothing was sent yet. */
    async visitFirst(path) {
      await goBare();
      await page.evaluate(clearStorage);
      await page.clearCookies();
      await visitor.forgetSent();
      await page.goto(site + path);
    },
    sees: async (...path) => Boolean(await find(...path)),
    untilSees: (...path) => until(`${path.join(' ')} is there to see`, () => find(...path)),
    untilGone: (...path) => until(`${path.join(' ')} is gone`, async () => !(await find(...path))),
    /** A real click in the middle of it, once it stands still and nothing lies over it. */
    async click(...path) {
      let place;
      await until(`${path.join(' ')} can be pressed`, async () => {
        const before = place;
        place = await find(...path);
        return place?.isFree && before?.x === place.x && before.y === place.y;
      });
      await page.clickAt(place.x, place.y);
    },
    press: (key) => page.pressKeys([key]),
    listFocused: () => page.evaluate(listFocused),
    listKept: () => page.evaluate(listKept),
    listCookies: async () => (await page.cookies()).map(({ name }) => name),
    readRecord: async () => (await page.cookies()).find(({ name }) => name === 'askfirst')?.value,
    read: (...path) => page.evaluate(readText, path),
    untilReads: (text, ...path) =>
      until(`${path.join(' ')} says ${text}`, async () => (await visitor.read(...path)).includes(text)),
    forgetSent: () => fetch(`${sink}/log.json`, { method: 'DELETE' }),
    /** The paths that others were asked for, of whatever company, or of one. */
    async listSent(service = '') {
      const log = await (await fetch(`${sink}/log.json`)).json();
      return log.map(({ path, query }) => path + query).filter((path) => path.startsWith(`/${service}`));
    },
  };
  return visitor;
}
