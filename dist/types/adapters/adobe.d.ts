import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells Adobe’s Web SDK by Adobe’s standard, version 1.0, whose one key is `general`: on every page of a visitor who has answered, and on
 * every change. Being told, the SDK sends a request and stores a cookie. So while nobody has answered it is told nothing, unless it still
 * remembers an older acceptance. Configure it with `defaultConsent: "pending"` (or `"out"`), so that it does neither by itself.
 * @param instance the name of the instance, if it isn’t `alloy`
 * @see https://experienceleague.adobe.com/docs/experience-platform/web-sdk/commands/setconsent.html Checked 2026-11-22.
 */
export declare const adobe: (mapping?: Partial<Mapping<"general">>, instance?: string) => Consumer;
