import type { Policy } from '../../core/policy/policy.js';
import type { Consent } from '../../core/consent/consent.js';
import type { WhenAnswered } from '../answered/answered.js';
import type { WithFollowers } from '../answered/followers.js';
import type { AskfirstElement } from '../base/element.js';
import type { UiContext } from '../base/ui-context.js';
import { loadWords } from '../words/load-words.js';

/** Makes the context for the parts of the UI, in the page's language. It follows when the page changes its language. */
export const createContext = async (
  consent: Consent,
  policy: Policy,
  whenAnswered: WhenAnswered,
  withFollowers: WithFollowers,
): Promise<UiContext> => {
  const shown = new Set<AskfirstElement>();
  const context = {
    consent,
    words: await loadWords(policy, consent),
    define(tag: string, Base: typeof AskfirstElement): void {
      if (customElements.get(tag)) return;
      customElements.define(
        tag,
        class extends Base {
          override readonly consent = consent.handle;
          override words = context.words;
          readonly whenAnswered = whenAnswered;
          readonly withFollowers = withFollowers;

          override connectedCallback(): void {
            super.connectedCallback();
            shown.add(this);
          }

          override disconnectedCallback(): void {
            super.disconnectedCallback();
            shown.delete(this);
          }
        },
      );
    },
  };
  let { lang } = document.documentElement;
  const followLanguage = async (): Promise<void> => {
    if (document.documentElement.lang === lang) return;
    lang = document.documentElement.lang;
    context.words = await loadWords(policy, consent);
    for (const element of shown) element.changeWords(context.words);
  };
  // The whole document is watched, because another element may become its root.
  new MutationObserver(() => void followLanguage()).observe(document, { subtree: true, attributeFilter: ['lang'] });
  return context;
};
