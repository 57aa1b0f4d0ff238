import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/** The keys of Shopify’s customer privacy API. */
export type ShopifyKey = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data';
/**
 * Tells a Shopify storefront by the customer privacy API, on every change, and on a page where what Shopify remembers differs. Shopify
 * keeps what it is told, so while nobody has answered it is told nothing, unless it remembers an older yes; until then its own
 * region settings hold.
 * @see https://shopify.dev/docs/api/customer-privacy Checked 2026-11-22.
 */
export declare const shopify: (mapping?: Partial<Mapping<ShopifyKey>>) => Consumer;
