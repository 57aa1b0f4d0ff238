import { click } from '../visit.mjs';

/** Runs in the page: how long a call takes that no gate holds, in µs, as the median of batches. */
async function timeCalls() {
  const BATCHES = 15;
  const images = (count) => Array.from({ length: count }, () => new Image());
  const place = document.body.appendChild(document.createElement('div'));
  let pending = [];
  const signal = AbortSignal.abort();
  const kinds = {
    fetch: [100, () => undefined, (i) => pending.push(fetch(`/empty/${i}`))],
    aborted: [200, () => undefined, (i) => pending.push(fetch(`/empty/${i}`, { signal }))],
    cookie: [200, () => undefined, (i) => (document.cookie = `plain${i % 10}=${i}`)],
    setItem: [1000, () => undefined, (i) => localStorage.setItem(`plain${i % 10}`, i)],
    image: [100, images, (i, made) => (made[i].src = `/empty/${i}.gif`)],
    append: [1000, images, (i, made) => place.appendChild(made[i])],
  };
  const taken = {};
  for (const [kind, [count, prepare, call]] of Object.entries(kinds)) {
    const times = [];
    for (let batch = 0; batch < BATCHES; batch++) {
      const made = prepare(count);
      const start = performance.now();
      for (let i = 0; i < count; i++) call(i, made);
      times.push(((performance.now() - start) * 1000) / count);
      await Promise.allSettled(pending);
      pending = [];
      place.replaceChildren();
      await new Promise((settle) => setTimeout(settle, 20));
    }
    taken[kind] = times.sort((one, other) => one - other)[BATCHES >> 1];
  }
  return taken;
}

/** Runs in the page: finds which functions that a gate might patch are no longer the browser's own. */
function findPatches() {
  const places = {
    window: ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'Worker'],
    Navigator: ['sendBeacon'],
    XMLHttpRequest: ['open', 'send'],
    Document: ['cookie', 'write'],
    Storage: ['setItem', 'removeItem', 'getItem'],
    IDBFactory: ['open'],
    CookieStore: ['set'],
    Node: ['appendChild', 'insertBefore', 'replaceChild'],
    Element: ['append', 'prepend', 'before', 'after', 'replaceWith', 'setAttribute', 'innerHTML', 'insertAdjacentHTML'],
    HTMLScriptElement: ['src'],
    HTMLIFrameElement: ['src'],
    HTMLImageElement: ['src'],
    HTMLLinkElement: ['href'],
  };
  const found = [];
  for (const [owner, names] of Object.entries(places)) {
    const object = owner === 'window' ? window : window[owner]?.prototype;
    for (const name of names) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(object ?? {}, name) ?? {};
      for (const one of [value, get, set])
        // The text of a bound function or a proxy also says "native code", but without the function's name.
        if (one && !Function.prototype.toString.call(one).includes(`${name}() { [native code] }`))
          found.push(`${owner}.${name}`);
    }
  }
  // Finds what an object itself has, since that hides the browser's own on its prototype.
  for (const [owner, object] of Object.entries({ document, navigator, localStorage, sessionStorage }))
    for (const name of ['cookie', 'write', 'sendBeacon', 'setItem'])
      if (Object.hasOwn(object, name)) found.push(`${owner}.${name}`);
  return found.length;
}

/** @type {import('./measure.mjs').Measure} */
export const calls = {
  id: 'calls',
  title: 'What a page calls, and nothing holds',
  about:
    'The visitor has refused; µs a call, 1x CPU, medians of 15 batches; fetch until it returns its promise, and once more without the network behind it. Patched: how many places differ from the browser’s own.',
  columns: {
    fetch: 'fetch',
    aborted: 'fetch, aborted before',
    cookie: 'document.cookie =',
    setItem: 'setItem',
    image: 'img.src =',
    append: 'appendChild',
    patched: 'patched',
  },
  digits: 2,
  takesPart: ({ peer, name }) => !peer && name !== 'hand-made floor',
  async take({ contestant, visit }) {
    const visitor = await visit();
    const first = await visitor.open();
    if (contestant.refuse) await click(first, contestant.refuse);
    // All widgets have the same time to store the answer, and later to start.
    await first.page.waitForTimeout(300);
    await first.page.close();
    const { page } = await visitor.open();
    await page.waitForTimeout(300);
    const patched = await page.evaluate(findPatches);
    const taken = await page.evaluate(timeCalls);
    await visitor.leave();
    return { ...taken, patched };
  },
};
