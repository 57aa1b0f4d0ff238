import type { Undo } from '../../core/page/undo.js';

/** What stands outside of the page’s body. */
const SURFACES = 'askfirst-banner,askfirst-button,askfirst-cookie-told,askfirst-preferences:not([inline])';
/** What modal dialogs, focus traps and smooth scrollers of a page listen to, and stop. */
const TYPES: readonly string[] = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend', 'wheel'],
  ...['click', 'dblclick', 'keydown', 'keyup', 'focusin', 'focusout'],
];
/** What answers: `data-action`. */
const ANSWERS: readonly string[] = ['accept-all', 'refuse-all', 'save'];
/** How long after a surface came an answer at the place of the press that opened it isn't one, in milliseconds. */
const SETTLE_MS = 500;
/** How far from that press its place reaches, in pixels. */
const NEAR = 24;

const findAction = (path: readonly EventTarget[]): DOMStringMap =>
  (path as HTMLElement[]).find((one) => one.dataset?.['action'] ?? one.dataset?.['askfirst'])?.dataset ?? {};

/**
 * Hands a click on to what was pressed inside a surface, by an event that doesn't leave it. The browser's own doing (a link, a summary)
 * follows from the original.
 */
const passOn = (event: MouseEvent, target: EventTarget, root: Node): void => {
  const { detail, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey } = event;
  const init = { detail, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true };
  const finish = (inner: Event): void => {
    if (inner.defaultPrevented) event.preventDefault();
    inner.preventDefault();
  };
  root.addEventListener('click', finish, { once: true });
  target.dispatchEvent(new MouseEvent('click', init));
  root.removeEventListener('click', finish);
};

/**
 * Looks after what the visitor does on our surfaces: they learn of it before any listener of the page, which learns nothing of it, so
 * that no focus trap or modal dialog swallows an answer. The second press of a double click answers nothing, and neither does a press
 * where the one was that has just opened the surface.
 */
export const guardPresses = (): Undo => {
  let opening: MouseEvent | undefined;
  let shown: EventTarget | undefined;
  let shownAt = -Infinity;
  const isTooSoon = (event: MouseEvent): boolean => {
    if (event.detail > 1) return true;
    if (!event.detail || !opening) return false;
    const isNear = Math.hypot(event.clientX - opening.clientX, event.clientY - opening.clientY) < NEAR;
    return isNear && event.timeStamp - Math.max(opening.timeStamp, shownAt) < SETTLE_MS;
  };
  const guard = (event: Event): void => {
    const path = event.composedPath();
    const surface = path.find((one) => one instanceof Element && one.matches(SURFACES));
    if (event.type === 'focusin' && surface !== shown) {
      shown = surface;
      shownAt = event.timeStamp;
    }
    const { action = '', askfirst } = findAction(path);
    // Not for listeners of the window, such as the one that knows the visitor’s hand.
    if (surface) event.stopPropagation();
    if (!(event instanceof MouseEvent) || event.type !== 'click') return;
    const isIgnored = surface && ANSWERS.includes(action) && isTooSoon(event);
    if (askfirst || action === 'preferences') opening = event;
    // Who has pressed something else on the surface has seen it.
    else if (surface && !isIgnored) opening = undefined;
    const [target] = path;
    if (isIgnored) event.preventDefault();
    else if (surface && target instanceof Element && target !== surface) passOn(event, target, target.getRootNode());
  };
  for (const type of TYPES) addEventListener(type, guard, { capture: true, passive: type !== 'click' });
  return () => {
    for (const type of TYPES) removeEventListener(type, guard, true);
  };
};
