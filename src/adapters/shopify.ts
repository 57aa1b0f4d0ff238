import { allowed } from '../core/granted.js';
import { globals } from '../core/globals.js';
import { telling, type Answers, type Mapping } from '../core/telling.js';
import type { Consumer } from '../core/types.js';

/** The keys of Shopify’s customer privacy API. */
export type ShopifyKey = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data';

interface CustomerPrivacy {
  setTrackingConsent(consent: Readonly<Record<string, boolean>>, done: (answer?: { error?: string }) => void): void;
  currentVisitorConsent?(): Readonly<Record<string, '' | 'yes' | 'no'>>;
}
interface Shopify {
  loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
  readonly customerPrivacy?: CustomerPrivacy;
}

/**
 * Tells a Shopify storefront by the customer privacy API, on every change, and on a page where what Shopify remembers differs. Shopify
 * keeps what it is told, so while nobody has answered it is told nothing, unless it remembers an older yes; until then its own
 * region settings hold.
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
      // What was decided while the API was loading counts.
      latest = answers;
      if (!shop.customerPrivacy?.setTrackingConsent)
        await new Promise<void>((settle, reject) =>
          shop.loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], (error) =>
            error ? reject(asError(error)) : settle(),
          ),
        );
      await put(shop.customerPrivacy as CustomerPrivacy, latest);
    },
  });
};

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

const put = async (privacy: CustomerPrivacy, answers: Answers<ShopifyKey>): Promise<void> => {
  const remembered = privacy.currentVisitorConsent?.() ?? {};
  const keys = Object.keys(answers) as ShopifyKey[];
  const isKnown = keys.every((key) =>
    answers[key] === undefined ? remembered[key] !== 'yes' : remembered[key] === (answers[key] ? 'yes' : 'no'),
  );
  if (isKnown) return;
  await new Promise<void>((settle, reject) =>
    privacy.setTrackingConsent(allowed(answers), (answer) =>
      answer?.error ? reject(new Error(answer.error)) : settle(),
    ),
  );
};
