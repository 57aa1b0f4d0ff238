import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells Matomo’s tracker, which has two consents: whether it may send anything (`tracking`) and whether it may store cookies (`cookies`).
 * Both are required before all else, and given on every page of a visitor who allowed them. To count without cookies and without asking, as
 * far as your law allows it: `matomo({ tracking: 'necessary' })`.
 * @see https://developer.matomo.org/guides/tracking-consent Checked 2026-11-22.
 */
export declare const matomo: (mapping?: Partial<Mapping<"tracking" | "cookies">>) => Consumer;
