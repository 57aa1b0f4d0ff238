import { nothing, type TemplateResult } from '../lit.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
/**
 * @summary A table of all that the policy declares, for the page with the whole privacy policy: each service, and each entry with its kind,
 *   its purpose, its provider, when it is set and how long it stays (Planet49, C-673/17; GOV.UK, cookies page). It is made from the policy,
 *   so that the two can't disagree. The custom properties are those of `askfirst-banner`.
 */
export declare class AskfirstCookieTable extends AskfirstElement {
    #private;
    static readonly styles: string[];
    connectedCallback(): void;
    render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-cookie-table': PublicMembers<AskfirstCookieTable>;
    }
}
