import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells Adobe’s Web SDK, on every page of a visitor who has answered and on every change, by Adobe’s standard, version 1.0, whose one
 * key is `general`. Being told makes it send a request and keep a cookie; so while nobody has answered it is told nothing, unless it
 * still remembers an older yes. Configure it with `defaultConsent: "pending"` (or `"out"`), which does neither.
 * @param instance the name of the instance, if it isn’t `alloy`
 * @see https://experienceleague.adobe.com/docs/experience-platform/web-sdk/commands/setconsent.html Checked 2026-11-22.
 */
export declare const adobe: (mapping?: Partial<Mapping<"general">>, instance?: string) => Consumer;
