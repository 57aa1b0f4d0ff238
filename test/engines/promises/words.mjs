// What the promises share: where things are, what a visitor does, what is waited for.
import assert from 'node:assert/strict';

export const banner = (action) => ['askfirst-banner', `[data-action="${action}"]`];
export const dialog = (selector) => ['askfirst-preferences', `dialog ${selector}`];
export const settings = 'footer [data-askfirst="preferences"]';

export const analytics = { id: 'analytics', title: 'Statistics' };
export const marketing = { id: 'marketing', title: 'Advertising' };
export const categories = [{ id: 'necessary', title: 'Necessary' }, analytics, marketing];

/** Code that says that it ran. */
export const push = (name) => `(window.ran ??= []).push('${name}');`;
export const mark = (id, code, attributes = '') =>
  `<script type="text/plain" data-consent="${id}" ${attributes}>${code}</script>`;

export const readRan = (visitor) => visitor.evaluate(() => window.ran ?? []);
export const untilRan = (visitor, ...names) => untilEqual(visitor, () => readRan(visitor), names);

/** Settles once what is read is this; if it never is, the error has the difference. */
export const untilEqual = (visitor, read, expected) =>
  visitor.until(`it reads ${JSON.stringify(expected)}`, async () => {
    assert.deepEqual(await read(), expected);
    return true;
  });

export const untilRecord = (visitor, text) =>
  visitor.until(`the record says ${text}`, async () => (await visitor.readRecord())?.includes(text));
export const untilSent = (visitor, service) =>
  visitor.until(`${service} was asked for something`, async () => (await visitor.listSent(service)).length > 0);
/** Whether the file is there that holds hosts and entries: where all was allowed, it comes with a withdrawal. */
export const untilGate = (visitor, name) =>
  visitor.until(`${name} are held`, () =>
    visitor.evaluate(async (one) => (await window.askfirst.explain()).gates.includes(one), name),
  );

export async function assertUntouched(visitor) {
  assert.deepEqual(await visitor.listSent(), []);
  assert.deepEqual(await visitor.listCookies(), []);
  assert.deepEqual(await visitor.listKept(), []);
}

/** Answers at the banner. */
export async function answer(visitor, action) {
  await visitor.click(...banner(action));
  await untilRecord(visitor, action);
}

/** Answers again, from the foot of the page. */
export async function answerAgain(visitor, action) {
  await visitor.click(settings);
  await visitor.click(...dialog(`[data-action="${action}"]`));
  await visitor.untilGone(...dialog(`[data-action="${action}"]`));
  await untilRecord(visitor, action);
}

/** Presses the key until what it leads to has the focus. @returns what had it on the way, the last included: the surface, and what is in it */
export async function tabTo(visitor, action, key = 'Tab') {
  const met = [];
  for (let count = 0; count < 60; count++) {
    await visitor.press(key);
    met.push((await visitor.listFocused()).join(' '));
    if (met.at(-1).endsWith(` ${action}`)) return met;
  }
  throw new Error(`${key} doesn’t lead to ${action}, but to ${met.join(', ')}.`);
}
