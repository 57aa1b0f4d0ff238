import { watchElements } from '../core/watch-elements.js';
import type { Askfirst, Consumer, Undo } from '../core/types.js';
import { noticeWords, shortageOf, type Shortage } from './shortage.js';
import { fill, type Words } from './words.js';

/** What can be pressed. Of anything else only the notice tells that it is off. */
const CONTROLS = 'a, button, input, summary, [role=button], [role=link]';

const idOf = (element: Element): string => element.getAttribute('data-consent-function') ?? '';

/** Sets attributes. Returns what puts back those that were there. */
const setAttributes = (element: Element, attributes: Readonly<Record<string, string>>): Undo => {
  const set = (name: string, value: string | null): void =>
    value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
  const before = Object.keys(attributes).map((name) => [name, element.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(attributes)) set(name, value);
  return () => before.forEach(([name, value]) => set(name, value));
};

/** Says on a control that it is off and why. */
const switchOff = (element: Element, { name, reason }: Shortage, text: string): Undo => {
  if (!element.matches(CONTROLS)) return () => {};
  const label =
    element.getAttribute('aria-label') ?? (element.textContent.trim() || (element as HTMLInputElement).value);
  return setAttributes(element, {
    'aria-disabled': 'true',
    'aria-description': reason,
    ...(label && { 'aria-label': fill(text, { label, function: name }) }),
  });
};

const findNotice = (id: string): HTMLElement | null => document.querySelector(`askfirst-notice[for="${id}"]`);

/** Puts a notice where the page has none: after what can hold none, at the head of what can. */
const addNotice = (element: Element, id: string): Undo | undefined => {
  if (findNotice(id)) return;
  const notice = document.createElement('askfirst-notice');
  notice.setAttribute('for', id);
  if (element.matches(`${CONTROLS}, iframe, img, video, audio`)) element.after(notice);
  else element.prepend(notice);
  return () => notice.remove();
};

/**
 * Marks what carries `data-consent-function` while its function is off: it says so, leads to a notice when it is pressed, and
 * is as it was again once the function is allowed.
 */
export const marks =
  (ownWords: Words): Consumer =>
  (consent: Askfirst) => {
    const words = noticeWords(ownWords);
    const off = new Map<Element, Undo>();
    const notices = new Map<string, Undo>();
    const look = (element: Element): void => {
      off.get(element)?.();
      off.delete(element);
      const id = idOf(element);
      const shortage = element.isConnected && shortageOf(id, consent, words);
      if (!shortage) return;
      off.set(element, switchOff(element, shortage, words.texts.offUntilAllowed));
      const undo = addNotice(element, id);
      if (undo) notices.set(id, undo);
    };
    const stop = (event: Event): void => {
      for (const element of event.composedPath())
        if (element instanceof Element && off.has(element) && (event.type === 'submit' || element.matches(CONTROLS))) {
          event.preventDefault();
          event.stopImmediatePropagation();
          findNotice(idOf(element))?.focus();
        }
    };
    const events = ['click', 'auxclick', 'submit'] as const;
    for (const type of events) addEventListener(type, stop, true);
    const endWatch = watchElements('[data-consent-function]', look);
    const endSubscription = consent.subscribe(() => {
      for (const element of [...off.keys(), ...document.querySelectorAll('[data-consent-function]')]) look(element);
      for (const [id, undo] of notices) if (consent.allows(id)) undo();
    });
    return () => {
      endSubscription();
      endWatch();
      for (const type of events) removeEventListener(type, stop, true);
      for (const undo of [...off.values(), ...notices.values()]) undo();
    };
  };
