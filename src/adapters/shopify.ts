import { allowed } from '../core/telling/granted.js';
import { globals } from '../core/telling/globals.js';
import { telling, type Answers, type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';

/** The keys of Shopify’s customer privacy API. */
export type ShopifyKey = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data';

type Answer = { readonly error?: string } | undefined;
interface CustomerPrivacy {
  setTrackingConsent(consent: Readonly<Record<string, boolean>>, done: (answer: Answer) => void): void;
  currentVisitorConsent?(): Readonly<Record<string, '' | 'yes' | 'no'>>;
}
interface Shopify {
  loadFeatures?(features: readonly object[], done: (problem?: string) => void): void;
  readonly customerPrivacy?: CustomerPrivacy;
}

/**
 * Tells a Shopify storefront by the customer privacy API: on every change, and on a page where Shopify remembers a different answer.
 * Shopify stores what it is told. So while nobody has answered it is told nothing, unless it remembers an older acceptance; until then,
 * Shopify’s own settings for the region hold.
 * @see https://shopify.dev/docs/api/customer-privacy Checked 2026-11-22.
 */
export const shopify = (mapping: Partial<Mapping<ShopifyKey>> = {}): Consumer => {
  let latest: Answers<ShopifyKey>;
  return telling<ShopifyKey, Shopify>({
    name: 'shopify',
    defaults: { analytics: 'analytics', marketing: 'marketing', preferences: 'functional', sale_of_data: 'marketing' },
    mapping,
    knowsUndecided: true,
    find: () => globals<{ Shopify: Shopify }>().Shopify,
    async tell(shop, answers) {
      // The answer may have changed while the API was loading, so the latest one counts.
      latest = answers;
      if (!shop.customerPrivacy?.setTrackingConsent) {
        const problem = await new Promise<string | undefined>((settle) =>
          shop.loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], settle),
        );
        if (problem) throw new Error(problem);
      }
      if (!shop.customerPrivacy) throw new Error('Shopify loaded no customerPrivacy');
      await setConsent(shop.customerPrivacy, latest);
    },
  });
};

const setConsent = async (privacy: CustomerPrivacy, answers: Answers<ShopifyKey>): Promise<void> => {
  const remembered = privacy.currentVisitorConsent?.() ?? {};
  const keys = Object.keys(answers) as ShopifyKey[];
  const isKnown = keys.every((key) =>
    answers[key] === undefined ? remembered[key] !== 'yes' : remembered[key] === (answers[key] ? 'yes' : 'no'),
  );
  if (isKnown) return;
  const answer = await new Promise<Answer>((settle) => privacy.setTrackingConsent(allowed(answers), settle));
  if (answer?.error) throw new Error(answer.error);
};
