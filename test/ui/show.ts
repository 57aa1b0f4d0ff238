import type { Policy } from '../../src/core/policy/policy.js';
import type { AskfirstElement } from '../../src/ui/base/element.js';
import { answered, type Answered } from '../../src/ui/answered/answered.js';
import { followers, type Followers } from '../../src/ui/answered/followers.js';
import { loadWords } from '../../src/ui/words/load-words.js';
import type { FakeConsent } from './make-consent.js';

/** What elements are made with next, and the names under which they are defined. A page keeps a definition for ever, so each has one. */
const next = {} as Pick<AskfirstElement, 'consent' | 'words'>;
const tags = new Map<typeof AskfirstElement, string>();

/** Defines the element under a name of its own; those made of it until the next call have the handle, in the page's language. */
export async function define(Base: typeof AskfirstElement, consent: FakeConsent): Promise<string> {
  const words = await loadWords(consent.policy as Policy, consent);
  Object.assign(next, { consent, words });
  const known = tags.get(Base);
  if (known) return known;
  const tag = `test-${crypto.randomUUID()}`;
  customElements.define(
    tag,
    class extends Base {
      override readonly consent = next.consent;
      override readonly words = next.words;
      readonly whenAnswered = <Result>(act: (file: Answered) => Result): Result => act(answered);
      readonly withFollowers = (act: (file: Followers) => void): void => act(followers);
    },
  );
  tags.set(Base, tag);
  return tag;
}

/** Puts the element into the page. */
export async function show<Shown extends AskfirstElement>(
  Base: new () => Shown,
  consent: FakeConsent,
  properties: Partial<Shown> = {},
): Promise<Shown> {
  const tag = await define(Base as unknown as typeof AskfirstElement, consent);
  const element = document.createElement(tag) as unknown as Shown;
  Object.assign(element, properties);
  document.body.prepend(element);
  await element.updateComplete;
  return element;
}

/** What the element shows, as a reader sees it. */
export const textOf = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button for an action. */
export const button = (element: AskfirstElement, action: string): HTMLButtonElement | null =>
  element.renderRoot.querySelector(`[data-action="${action}"]`);

/** The switch of a category or a service. */
export const switchOf = (element: AskfirstElement, id: string): HTMLButtonElement | null =>
  element.renderRoot.querySelector(`[role="switch"][data-id="${id}"]`);
