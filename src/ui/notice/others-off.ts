import { html, nothing, type TemplateResult } from '../lit.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { Id } from '../../core/policy/id.js';
import { sayCount } from '../words/say-count.js';
import { fill } from '../words/words.js';
import { shortageOf, type NoticeWords } from './shortage.js';

interface Notice extends HTMLElement {
  readonly for: Id;
}

const renderLink = (notice: Notice, name: string): TemplateResult => {
  notice.id ||= `askfirst-${notice.for}`;
  const lead = (event: Event): void => {
    // Some sites store the current page in the fragment, so the fragment isn't changed.
    event.preventDefault();
    notice.scrollIntoView({ block: 'center' });
    notice.focus();
  };
  return html`<a href="#${notice.id}" @click=${lead}>${name}</a>`;
};

/** What else is off on this page, with links to it. Only the first notice on the page shows this. */
export const renderOthersOff = (
  notice: Notice,
  consent: Askfirst,
  words: NoticeWords,
): TemplateResult | typeof nothing => {
  const { texts, language } = words;
  const notices = [...document.querySelectorAll<Notice>('askfirst-notice')];
  const first = notices.find((one) => !consent.allows(one.for));
  if (first !== notice) return nothing;
  const places = new Map<Id, readonly [Notice, string]>();
  for (const one of notices) {
    const name = places.has(one.for) ? undefined : shortageOf(one.for, consent, words)?.name;
    if (name !== undefined) places.set(one.for, [one, name]);
  }
  if (places.size < 2) return nothing;
  const text = fill(texts.offHere, { count: sayCount(words, places.size) });
  return html`<nav aria-label=${text} lang=${language} dir=${texts.direction}>
    <p>${text}</p>
    <ul>
      ${[...places.values()].map(([one, name]) => html`<li>${renderLink(one, name)}</li>`)}
    </ul>
  </nav>`;
};
