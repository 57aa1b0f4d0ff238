import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/** The keys of Shopify’s customer privacy API. */
export type ShopifyKey = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data';
/**
 * Tells a Shopify storefront by the customer privacy API: on every change, and on a page where Shopify remembers a different answer.
 * Shopify stores what it is told. So while nobody has answered it is told nothing, unless it remembers an older acceptance; until then,
 * Shopify’s own settings for the region hold.
 * @see https://shopify.dev/docs/api/customer-privacy Checked 2026-11-22.
 */
export declare const shopify: (mapping?: Partial<Mapping<ShopifyKey>>) => Consumer;
