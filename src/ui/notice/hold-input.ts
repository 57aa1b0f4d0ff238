import type { Undo } from '../../core/page/undo.js';
import { isChooser, isControl, isSender, isTextField } from './controls.js';
import { holdSubmit } from './hold-submit.js';

/** Whatever a page may take for a press, an entry or a command. What scrolls, hovers, focuses and copies isn't in it. */
const INPUTS = [
  ...['click', 'auxclick', 'dblclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'search', 'submit'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'drop', 'paste', 'cut'],
] as const;

/** Those that the browser does something for, beside typing, scrolling and moving the focus. */
const ACTS: readonly string[] = [
  ...['click', 'auxclick', 'dblclick', 'submit', 'dragstart', 'dragenter', 'dragover', 'drop', 'paste', 'cut'],
];

/** What a control was set to. */
const valueOf = (control: Element): string | undefined =>
  control instanceof HTMLSelectElement || control instanceof HTMLInputElement ? control.value : undefined;

const setValue = (control: Element, value = ''): void => {
  if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) control.value = value;
};

/** Whether a key does something to a control, other than leaving it or typing. */
const isPress = ({ key }: KeyboardEvent, control: Element): boolean => {
  if (isTextField(control)) return key === 'Enter' && control instanceof HTMLInputElement;
  if (isChooser(control)) return true;
  return key === 'Enter' || (key === ' ' && !control.matches('a,area'));
};

/** What an event is about. */
interface HeldInput {
  /** The marked element. */
  readonly owner: Element;
  /** The control that the event comes from: the marked one, or one in a marked form. */
  readonly control: Element;
}

/** Whether the browser may go on with what it does for an event: typing into a field, choosing in a form that isn't sent. */
const isHarmless = (event: Event, { owner, control }: HeldInput): boolean => {
  if (event.type === 'submit') return false;
  const isChoice = owner instanceof HTMLFormElement && !isSender(control) && !isTextField(control);
  if (isChoice) return true;
  if (event instanceof KeyboardEvent) return event.type !== 'keydown' || !isPress(event, control);
  if (event.type === 'mousedown') return !isChooser(control);
  return isTextField(control) || !ACTS.includes(event.type);
};

/** Whether the visitor is told, at this event, that nothing happens: once for each press. */
const isPressed = ({ type }: Event): boolean => ['click', 'submit', 'keydown', 'mousedown'].includes(type);

/** The marked element that an event is about, and the control that it comes from; undefined where it is none of ours to hold. */
const findHeld = (event: Event, isOff: (element: Element) => boolean): HeldInput | undefined => {
  const path = event.composedPath().filter((one) => one instanceof Element);
  const first = path[0];
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  let control = first;
  for (const element of submitter ? [submitter, ...path] : path) {
    // Notices may lie in what they are about, and work.
    if (element.localName.startsWith('askfirst-')) return undefined;
    if (isOff(element)) {
      if (element instanceof HTMLFormElement) return { owner: element, control: control ?? element };
      if (isControl(element)) return { owner: element, control: first && isTextField(first) ? first : element };
    }
    // A link of the page in a form leads elsewhere, as it does in a section; one inside a component is part of it.
    if (element.matches('a[href]') && element.getRootNode() instanceof Document) return undefined;
    if (control && !isControl(control) && isControl(element)) control = element;
  }
  return undefined;
};

/**
 * Has nothing that a visitor or a script does to a control or a form that is off come to the page's listeners, nor the browser act on it.
 * Typing goes on, what was typed stays, and the focus goes where it goes.
 * @param answer tells the visitor, who pressed something that is off
 */
export const holdInput = (isOff: (element: Element) => boolean, answer: (owner: Element) => void): Undo => {
  /** What choosers were set to before they were touched, as the browser lets some change before it asks. */
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
  // A listener that could stop a touch would keep the browser from scrolling at once.
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
