import type { ConsentState } from '../core/types.js';
import { enSpecial } from '../locales/en-special.js';
import { fill, nameOf, type Words } from './words.js';

/** As `namingSignal` does it, which would be one file more before the banner. */
const named = (text: string, [name = '']: readonly string[] = []): string =>
  (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true || !name
    ? text
    : text.replace('Global Privacy Control', name === 'doNotTrack' ? 'Do Not Track' : name);

/**
 * Adds what only some visits need: the names of the usual categories, and texts for other questions than the first.
 * @param now where the visitor stands as the texts are loaded
 */
export const special = async (words: Words, now?: ConsentState['status']): Promise<Words> => {
  // For those alone who are told of changes, as a first visit asks for three files at most.
  const tellChanges = now === 'stale' && (await import('./changes.js')).tellChanges;
  const texts = { ...enSpecial, ...words.texts };
  const { necessary, functional, analytics, marketing } = texts;
  const own: Words = {
    ...words,
    texts,
    usual: {
      necessary: [necessary, texts.necessarySummary],
      functional: [functional, texts.functionalSummary],
      analytics: [analytics, texts.analyticsSummary],
      marketing: [marketing, texts.marketingSummary],
    },
    textsFor(policy, { status, regime, decisions, record, unanswered }) {
      const signalled = policy.categories.filter(({ id }) => decisions[id]?.because === 'signal');
      const asked = policy.categories.filter(({ id, does }) => does?.length && unanswered.includes(id));
      // What identifies, locates or profiles is off all the same.
      const rule =
        regime === 'opt-in'
          ? texts.offUntil
          : [
              ...(regime === 'opt-out' ? [texts.onUnless] : []),
              ...(asked[0] ? [`${words.list(asked.map((one) => nameOf(own, one)))}: ${texts.offUntil}`] : []),
            ].join(' ');
      const askNew = fill(texts.askNew, { name: words.site });
      const stale = (): Partial<ReturnType<Words['textsFor']>> => ({
        ask: fill(askNew, { changes: '' }),
        ...(tellChanges && { asks: tellChanges(askNew, policy, own, record?.revision) }),
        acceptAll: texts.acceptNew,
        refuseAll: texts.refuseNew,
      });
      return {
        ...texts,
        ...(status === 'stale' && stale()),
        offUntil: signalled.length
          ? `${fill(named(texts.signal, policy.signals), { categories: words.list(signalled.map((one) => nameOf(own, one))) })} ${rule}`
          : rule,
      };
    },
  };
  return own;
};
