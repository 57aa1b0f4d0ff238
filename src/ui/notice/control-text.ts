import type { Shortage } from './shortage.js';
import { fill } from '../words/words.js';

/** Holds what the attributes were that say that a control is off, so that a copy of the control can be what the control was. */
export const OFF_MARK = 'data-askfirst-off';

/** The attributes that say it. */
export const SAYING = ['aria-disabled', 'aria-description', 'aria-label'] as const;

type Values = Readonly<Record<(typeof SAYING)[number], string | null>>;

const readValues = (element: Element): Values =>
  Object.fromEntries(SAYING.map((name) => [name, element.getAttribute(name)])) as Values;

const setAttribute = (element: Element, name: string, value: string | null): void => {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/** What the mark on an element says its attributes were; undefined where there is none. One that can't be read says that they weren't there. */
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

/** Says on controls that they are off and why, and takes it back: on those that it said it on, and on every copy of them. */
export const createControlTexts = () => {
  /** What was written onto which element. A copy is in here as little as what a page's server sends. */
  const written = new WeakMap<Element, Values>();
  /** The attributes as the page has them, or had them before; what the page changed meanwhile counts. */
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
