import type { Shortage } from './shortage.js';
import { fill } from '../words/words.js';

/**
 * Stores the original values of the attributes that are changed while a control is off. So they can also be restored on a copy of the
 * control.
 */
export const OFF_MARK = 'data-askfirst-off';

/** The attributes which say that a control is off. */
export const SAYING = ['aria-disabled', 'aria-description', 'aria-label'] as const;

type Values = Readonly<Record<(typeof SAYING)[number], string | null>>;

const readValues = (element: Element): Values =>
  Object.fromEntries(SAYING.map((name) => [name, element.getAttribute(name)])) as Values;

const setAttribute = (element: Element, name: string, value: string | null): void => {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/**
 * The original values that are stored in an element's mark; undefined if it has no mark. If the mark can't be read, it counts as one of an
 * element without these attributes.
 */
const readMark = (element: Element): Values | undefined => {
  const mark = element.getAttribute(OFF_MARK);
  if (mark === null) return undefined;
  let kept: unknown;
  try {
    kept = JSON.parse(mark);
  } catch {
    // A page can write anything into an attribute.
  }
  const values = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const textOf = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  return Object.fromEntries(SAYING.map((name) => [name, textOf(name)])) as Values;
};

/** Says on controls that they are off and why, and takes it back: on the controls themselves, and on every copy of them. */
export const createControlTexts = () => {
  /** What was written onto each element. Copies aren't in here, and neither is what a page's server sends. */
  const written = new WeakMap<Element, Values>();
  /** The page's own values of the attributes, from before they were changed. A value that the page has set since counts. */
  const ownValues = (element: Element): Values => {
    const marked = readMark(element);
    const now = readValues(element);
    if (!marked) return now;
    const ours = written.get(element) ?? now;
    return Object.fromEntries(
      SAYING.map((name) => [name, now[name] === ours[name] ? marked[name] : now[name]]),
    ) as Values;
  };
  return {
    sayOff(element: Element, { name, reason }: Shortage, text: string): void {
      const own = ownValues(element);
      const label = own['aria-label'] ?? (element.textContent.trim() || (element.getAttribute('value') ?? ''));
      const values: Values = {
        'aria-disabled': 'true',
        'aria-description': reason,
        'aria-label': label ? fill(text, { label, function: name }) : own['aria-label'],
      };
      written.set(element, values);
      setAttribute(element, OFF_MARK, JSON.stringify(own));
      for (const one of SAYING) setAttribute(element, one, values[one]);
    },
    takeBack(element: Element): void {
      if (!element.hasAttribute(OFF_MARK)) return;
      const own = ownValues(element);
      written.delete(element);
      element.removeAttribute(OFF_MARK);
      for (const one of SAYING) setAttribute(element, one, own[one]);
    },
  };
};
