// Functions that run in the page. Each is sent as text, so it can't use anything outside of itself.

/** Finds the visible element of a selector, in which ` >>> ` enters a shadow root. */
export function findElement(selector) {
  let root = document;
  let element = null;
  for (const step of selector.split(' >>> ')) {
    element = root?.querySelector(step);
    root = element?.shadowRoot;
  }
  return element?.getClientRects().length ? element : null;
}

/** The centre of the element of such a selector. */
export function centreOf(selector) {
  let root = document;
  let element = null;
  for (const step of selector.split(' >>> ')) {
    element = root?.querySelector(step);
    root = element?.shadowRoot;
  }
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * Checks in every animation frame whether the banner is completely in the window, opaque and not moving. `bannerSeen` becomes the time at
 * which the first such frame was done.
 */
export function watchBanner(selector) {
  const find = () => {
    let root = document;
    let element = null;
    for (const step of selector.split(' >>> ')) {
      element = root?.querySelector(step);
      root = element?.shadowRoot;
    }
    return element;
  };
  const isOpaque = (element) => {
    let opacity = 1;
    for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host)
      opacity *= Number(getComputedStyle(at).opacity);
    return opacity > 0.99 && getComputedStyle(element).visibility === 'visible';
  };
  /** The element's position, if all of it is visible. */
  const boxOf = (element) => {
    const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
    const isInside = top > -2 && left > -2 && bottom < innerHeight + 2 && right < innerWidth + 2;
    return width > 20 && height > 20 && isInside && isOpaque(element)
      ? [top, left, bottom, right].map(Math.round).join()
      : '';
  };
  let before = '';
  const look = () => {
    const element = find();
    const box = element ? boxOf(element) : '';
    if (box && box === before && window.bannerSeen) return;
    if (box !== before) {
      before = box;
      window.bannerSeen = undefined;
      // A message arrives after the frame; an animation frame callback runs before it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (box) window.bannerSeen = performance.now();
      };
      port2.postMessage(0);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Stores the longest duration of the visitor's events in `latency`. Event Timing rounds to 8 ms, and omits events below 16 ms. */
export function watchLatency() {
  window.latency = 0;
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries())
      if (interactionId) window.latency = Math.max(window.latency, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

/** Counts in `waits` how often cookies or storage are read or written until the document is parsed. It runs before any script. */
export function countWaits() {
  window.waits = 0;
  const watch = (owner, key) => {
    const native = Object.getOwnPropertyDescriptor(owner, key);
    const counting = (way) =>
      typeof native[way] === 'function' && {
        [way](...args) {
          if (document.readyState === 'loading') window.waits += 1;
          return Reflect.apply(native[way], this, args);
        },
      };
    Object.defineProperty(owner, key, { ...native, ...counting('get'), ...counting('set'), ...counting('value') });
  };
  watch(Document.prototype, 'cookie');
  for (const key of ['localStorage', 'sessionStorage']) watch(window, key);
  for (const key of ['getItem', 'setItem', 'removeItem', 'clear', 'key', 'length']) watch(Storage.prototype, key);
  watch(IDBFactory.prototype, 'open');
}
