import { watchElements } from '../../core/page/watch-elements.js';
import type { Askfirst, Consumer } from '../../core/contract/askfirst.js';
import type { Id } from '../../core/policy/id.js';
import type { Words } from '../words/words.js';
import { createControlTexts, OFF_MARK, SAYING } from './control-text.js';
import { isControl } from './controls.js';
import { holdInput } from './hold-input.js';
import { createNoticePlaces } from './notice-places.js';
import { noticeWords, shortageOf, type Shortage } from './shortage.js';

/** Elements that the page has marked, and copies of them. */
const MARKED = `[data-consent-function],[${OFF_MARK}]`;

const idOf = (element: Element): Id => element.getAttribute('data-consent-function') ?? '';

/** What is missing for each function, looked up once per state. */
const createShortages = (consent: Askfirst, ownWords: Words) => {
  const words = noticeWords(ownWords);
  const found = new Map<Id, Shortage | undefined>();
  return {
    text: words.texts.offUntilAllowed,
    forget: () => found.clear(),
    of(id: Id): Shortage | undefined {
      if (id && !found.has(id)) found.set(id, shortageOf(id, consent, words));
      return found.get(id);
    },
  };
};

/** Calls back for every element whose attributes may have been changed since: frameworks restore the attributes of their own markup. */
const watchAttributes = (changed: (element: Element) => void): MutationObserver => {
  const observer = new MutationObserver((mutations) => {
    for (const { target } of mutations) if (target instanceof Element && target.matches(MARKED)) changed(target);
  });
  observer.observe(document, { subtree: true, attributeFilter: ['data-consent-function', OFF_MARK, ...SAYING] });
  return observer;
};

/**
 * Marks elements with `data-consent-function` while their function is off: such an element says so, does nothing, and leads to a notice
 * when it is pressed. It is as before once the function is allowed. Copies are treated alike, wherever they are.
 */
export const markFunctions =
  (ownWords: Words): Consumer =>
  (consent) => {
    const shortages = createShortages(consent, ownWords);
    const texts = createControlTexts();
    const places = createNoticePlaces();
    const isOff = (id: Id): boolean => !!shortages.of(id);
    const settle = (element: Element): void => {
      if (!element.isConnected) return;
      const id = idOf(element);
      const shortage = shortages.of(id);
      if (shortage && isControl(element)) texts.sayOff(element, shortage, shortages.text);
      else texts.takeBack(element);
      if (shortage) places.add(element, id);
    };
    /** Elements are settled together, so that a notice which stands behind its control is found before another one is added there. */
    const waiting = new Set<Element>();
    const settleSoon = (element: Element): void => {
      if (!waiting.size)
        queueMicrotask(() => {
          const elements = [...waiting];
          waiting.clear();
          elements.forEach(settle);
        });
      waiting.add(element);
    };
    const endInput = holdInput(
      (element) => element.hasAttribute('data-consent-function') && isOff(idOf(element)),
      (element) => places.find(idOf(element))?.focus(),
    );
    const endWatch = watchElements(`${MARKED},askfirst-notice`, (element) => {
      if (element.localName === 'askfirst-notice') places.meet(element as HTMLElement, isOff);
      else settleSoon(element);
    });
    const observer = watchAttributes(settleSoon);
    const endSubscription = consent.subscribe(() => {
      shortages.forget();
      places.clear(isOff);
      document.querySelectorAll(MARKED).forEach(settle);
    });
    return () => {
      endSubscription();
      endWatch();
      endInput();
      observer.disconnect();
      waiting.clear();
      document.querySelectorAll(`[${OFF_MARK}]`).forEach((element) => texts.takeBack(element));
      places.clear(() => false);
    };
  };
