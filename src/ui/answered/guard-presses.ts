import type { Undo } from '../../core/page/undo.js';

/** The surfaces that stand outside the page’s body. */
const SURFACES = 'askfirst-banner,askfirst-button,askfirst-cookie-told,askfirst-preferences:not([inline])';
/** The events to which a page's modal dialogs, focus traps and smooth scrollers listen, and which they stop. */
const TYPES: readonly string[] = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend', 'wheel'],
  ...['click', 'dblclick', 'keydown', 'keyup', 'focusin', 'focusout'],
];
/** The values of `data-action` that answer. */
const ANSWERS: readonly string[] = ['accept-all', 'refuse-all', 'save'];
/** For this long after a surface was shown, in milliseconds, a press at the place of the press that opened it isn't an answer. */
const SETTLE_MS = 500;
/** Presses within this distance, in pixels, count as at the same place. */
const NEAR = 24;

const findAction = (path: readonly EventTarget[]): DOMStringMap =>
  (path as HTMLElement[]).find((one) => one.dataset?.['action'] ?? one.dataset?.['askfirst'])?.dataset ?? {};

/**
 * Passes a click on to its target inside a surface, by an event that doesn't leave the surface. What the browser itself does on a click (a
 * link, a summary) follows from the original event.
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
 * Guards what the visitor does on the widget's surfaces. A surface gets an event before any listener of the page does, and these don't get
 * it at all, so that no focus trap or modal dialog swallows an answer. The second press of a double click answers nothing. Neither does a
 * press at the place of the press that has just opened the surface.
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
    // Listeners of the window still get it, such as the one that watches for the visitor’s own acts.
    if (surface) event.stopPropagation();
    if (!(event instanceof MouseEvent) || event.type !== 'click') return;
    const isIgnored = surface && ANSWERS.includes(action) && isTooSoon(event);
    if (askfirst || action === 'preferences') opening = event;
    // A visitor who has pressed something else on the surface has seen it.
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
