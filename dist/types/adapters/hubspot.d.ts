import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells HubSpot’s tracking code, on every page and on every change, and switches off HubSpot’s own banner. HubSpot doesn’t store what it is
 * told.
 * @see https://developers.hubspot.com/docs/api/events/cookie-banner Checked 2026-11-22.
 */
export declare const hubspot: (mapping?: Partial<Mapping<"analytics" | "advertisement" | "functionality">>) => Consumer;
