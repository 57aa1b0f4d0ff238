import { html, nothing, type TemplateResult } from '../lit.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import { enTable } from '../../locales/en-table.js';
import { declaredRows, type DeclaredRow } from './declared-rows.js';
import { logWords } from '../words/log-words.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
import { look } from '../base/look.styles.js';
import { compactTableStyles } from './compact-table.styles.js';
import { tableStyles } from './table.styles.js';
import { nameOf } from '../words/words.js';

/**
 * @summary A table of all that the policy declares, for the page with the whole privacy policy: each service, and each entry with its kind,
 *   its purpose, its provider, when it is set and how long it stays (Planet49, C-673/17; GOV.UK, cookies page). It is made from the policy,
 *   so that the two can't disagree. The custom properties are those of `askfirst-banner`.
 */
export class AskfirstCookieTable extends AskfirstElement {
  static override readonly styles = [look, tableStyles, compactTableStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak();
  }

  override render(): TemplateResult | typeof nothing {
    const { policy } = this.consent;
    if (!policy) return nothing;
    const texts = { ...enTable, ...this.words.texts };
    const heads = [texts.tableName, texts.tableFor, texts.tableFrom, texts.tableSet, texts.tableStays];
    return html`<table role="table">
      <caption>
        ${texts.tableCaption}
      </caption>
      <thead>
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${declaredRows(policy, logWords(this.words)).map((row) => this.#renderRow(row, heads))}
      </tbody>
    </table>`;
  }

  #renderRow({ cookie, service, category }: DeclaredRow, heads: readonly string[]): TemplateResult {
    const { pick, site } = this.words;
    const { texts } = logWords(this.words);
    const [, what, from, when, stays] = heads;
    const cell = (label: string | undefined, content: unknown): TemplateResult =>
      html`<td role="cell" data-label=${label ?? nothing}>
        <div><bdi>${content}</bdi></div>
      </td>`;
    const name = service ? nameOf(this.words, service) : site;
    const provider = pick(service?.provider);
    const purpose = html`${cookie?.personalData ? html`<b>${texts.personal}</b>` : nothing} ${pick(cookie?.purpose)}
      <span class="soft">${category}</span>`;
    return html`<tr role="row">
      <th role="rowheader" scope="row">
        ${
          cookie
            ? html`<code dir="ltr" translate="no">${cookie.name}</code>
                <span class="kind" translate="no">${cookie.kind ?? 'cookie'}</span>`
            : html`<b translate="no">${name}</b>`
        }
      </th>
      ${cell(what, cookie ? purpose : html`${this.#sayNothing(service)} <span class="soft">${category}</span>`)}
      ${cell(from, html`${name}${provider && provider !== name ? html` <span class="soft">${provider}</span>` : nothing}`)}
      ${cell(when, pick(cookie?.when))} ${cell(stays, pick(cookie?.lifetime))}
    </tr>`;
  }

  /** Says that a service stores nothing, if the policy says so. If the policy says nothing about it, this says nothing. */
  #sayNothing(service: ServiceSource | undefined): string {
    return service?.cookies ? { ...enTable, ...this.words.texts }.storesNothing : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-cookie-table': PublicMembers<AskfirstCookieTable>;
  }
}
