import { enSpecial } from '../locales/en-special.js';
import { fill, nameOf, type Words } from './words.js';

/** Adds what only some visits need: the names of the usual categories, and texts for other questions than the first. */
export const special = (words: Words): Words => {
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
    textsFor({ categories }, { status, regime, decisions }) {
      const signalled = categories.filter(({ id }) => decisions[id]?.because === 'signal');
      const rule = regime === 'opt-in' ? texts.offUntil : texts.onUnless;
      return {
        ...texts,
        ...(status === 'stale' && { ask: texts.askNew, acceptAll: texts.acceptNew, refuseAll: texts.refuseNew }),
        offUntil: signalled.length
          ? `${fill(texts.signal, { categories: words.list(signalled.map((one) => nameOf(own, one))) })} ${rule}`
          : rule,
      };
    },
  };
  return own;
};
