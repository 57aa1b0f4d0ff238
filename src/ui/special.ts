import { enSpecial } from '../locales/en-special.js';
import type { Texts } from '../locales/en.js';
import type { Words } from './words.js';

/** Adds what only some visits need: more texts, and the names of the usual categories. */
export const special = (texts: Words['texts']): Pick<Words, 'texts' | 'usual'> => {
  const all: Words['texts'] & Pick<Texts, keyof typeof enSpecial> = { ...enSpecial, ...texts };
  return {
    texts: all,
    usual: {
      necessary: [all.necessary, all.necessarySummary],
      functional: [all.functional, all.functionalSummary],
      analytics: [all.analytics, all.analyticsSummary],
      marketing: [all.marketing, all.marketingSummary],
    },
  };
};
