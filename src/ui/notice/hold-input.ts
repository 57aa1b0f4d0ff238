import type { Undo } from '../../core/page/undo.js';
import { isChooser, isControl, isSender, isTextField } from './controls.js';
import { holdSubmit } from './hold-submit.js';

/**
 * All events that a page may take for a press, an entry or a command. Those of scrolling, hovering, focusing and copying aren't among them.
 */
const INPUTS = [
  ...['click', 'auxclick', 'dblclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'search', 'submit'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'drop', 'paste', 'cut'],
] as const;

/** The events after which the browser does something, besides typing, scrolling and moving the focus. */
const ACTS: readonly string[] = [
  ...['click', 'auxclick', 'dblclick', 'submit', 'dragstart', 'dragenter', 'dragover', 'drop', 'paste', 'cut'],
];

/** The value of a control. */
const valueOf = (control: Element): string | undefined =>
  control instanceof HTMLSelectElement || control instanceof HTMLInputElement ? control.value : undefined;

const setValue = (control: Element, value = ''): void => {
  if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) control.value = value;
};

/** Whether a key operates a control, and doesn't only leave it or type into it. */
const isPress = ({ key }: KeyboardEvent, control: Element): boolean => {
  if (isTextField(control)) return key === 'Enter' && control instanceof HTMLInputElement;
  if (isChooser(control)) return true;
  return key === 'Enter' || (key === ' ' && !control.matches('a,area'));
};

/** The elements that an event concerns. */
interface HeldInput {
  /** The marked element. */
  readonly owner: Element;
  /** The control that the event comes from: the marked one, or one in a marked form. */
  readonly control: Element;
}

/** Whether the browser may go on with an event: typing into a field, or choosing something in a form that isn't sent. */
const isHarmless = (event: Event, { owner, control }: HeldInput): boolean => {
  if (event.type === 'submit') return false;
  const isChoice = owner instanceof HTMLFormElement && !isSender(control) && !isTextField(control);
  if (isChoice) return true;
  if (event instanceof KeyboardEvent) return event.type !== 'keydown' || !isPress(event, control);
  if (event.type === 'mousedown') return !isChooser(control);
  return isTextField(control) || !ACTS.includes(event.type);
};

/** Whether this event tells the visitor that the function is off. It happens once for each press. */
const isPressed = ({ type }: Event): boolean => ['click', 'submit', 'keydown', 'mousedown'].includes(type);

/** The marked element that an event concerns, and the control that it comes from; undefined if the event needn't be held. */
const findHeld = (event: Event, isOff: (element: Element) => boolean): HeldInput | undefined => {
  const path = event.composedPath().filter((one) => one instanceof Element);
  const first = path[0];
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  let control = first;
  for (const element of submitter ? [submitter, ...path] : path) {
    // A notice may be inside the element that it is about, and still works.
    if (element.localName.startsWith('askfirst-')) return undefined;
    if (isOff(element)) {
      if (element instanceof HTMLFormElement) return { owner: element, control: control ?? element };
      if (isControl(element)) return { owner: element, control: first && isTextField(first) ? first : element };
    }
    // A link of the page inside a form leads elsewhere, so it still works. A link inside a custom element is part of it.
    if (element.matches('a[href]') && element.getRootNode() instanceof Document) return undefined;
    if (control && !isControl(control) && isControl(element)) control = element;
  }
  return undefined;
};

/**
 * Holds all that a visitor or a script does to a control or form that is off: neither the page's listeners get it, nor does the browser act
 * on it. Typing still works, a typed text stays, and the focus moves as usual.
 * @param answer tells a visitor who pressed something that it is off
 */
export const holdInput = (isOff: (element: Element) => boolean, answer: (owner: Element) => void): Undo => {
  /** The values of choosers before they were touched. The browser changes some of them before it fires an event that can be cancelled. */
  const values = new WeakMap<Element, string | undefined>();
  const hold = (event: Event): void => {
    const held = findHeld(event, isOff);
    if (!held || (event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Escape'))) return;
    event.stopImmediatePropagation();
    const { owner, control } = held;
    if (owner === control && isChooser(control)) {
      if (event.type !== 'input' && event.type !== 'change') values.set(control, valueOf(control));
      else if (values.has(control)) setValue(control, values.get(control));
    }
    if (isHarmless(event, held)) return;
    event.preventDefault();
    if (isPressed(event)) answer(owner);
  };
  // Listeners of touches are passive: otherwise the browser would wait for them before it scrolls.
  for (const type of INPUTS) addEventListener(type, hold, { capture: true, passive: type.startsWith('touch') });
  const endSubmit = holdSubmit((form) => {
    if (!isOff(form)) return false;
    answer(form);
    return true;
  });
  return () => {
    for (const type of INPUTS) removeEventListener(type, hold, { capture: true });
    endSubmit();
  };
};
