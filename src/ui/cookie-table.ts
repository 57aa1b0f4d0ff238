import { html, nothing, type TemplateResult } from './lit.js';
import type { CookieSource, ServiceSource } from '../core/policy-source.js';
import { enTable } from '../locales/en-table.js';
import { inMonths } from './cookie-log-facts.js';
import { logWords } from './cookie-log-words.js';
import { AskfirstElement } from './element.js';
import { look } from './look.styles.js';
import { tableStyles } from './table.styles.js';
import { nameOf } from './words.js';

/** What one row tells. */
interface Row {
  readonly cookie: CookieSource;
  readonly category: string;
  readonly service?: ServiceSource;
}

/**
 * @summary A table of all that the policy declares, for the page with the whole privacy policy: each entry with its kind, what it is
 * for, whom it comes from, when it is set and how long it stays (Planet49, C-673/17; GOV.UK, cookies page). It follows the policy, so
 * that the two can't disagree. The custom properties are those of `askfirst-banner`.
 */
export class AskfirstCookieTable extends AskfirstElement {
  static override readonly styles = [look, tableStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak();
  }

  get #rows(): Row[] {
    const { categories = [], services = [], cookie, remember } = this.consent.policy ?? {};
    const words = logWords(this.words);
    const { texts } = words;
    const lifetime = inMonths(words, remember);
    const record: CookieSource = {
      name: cookie?.name ?? 'askfirst',
      purpose: `${texts.logRecord}. ${texts.logRecordFor}`,
      lifetime,
    };
    const history: CookieSource = {
      name: 'askfirst-history',
      kind: 'localStorage',
      purpose: `${texts.logRecord}.`,
      lifetime,
    };
    const rows = categories.flatMap((category) =>
      services
        .filter((service) => service.category === category.id)
        .flatMap((service) =>
          (service.cookies ?? []).map((one) => ({ cookie: one, service, category: nameOf(this.words, category) })),
        ),
    );
    const necessary = categories.find(({ required }) => required);
    const category = necessary ? nameOf(this.words, necessary) : '';
    const own = [record, ...(remember?.history ? [history] : [])].filter(
      ({ name }) => !rows.some((row) => row.cookie.name === name),
    );
    return [...own.map((one) => ({ cookie: one, category })), ...rows];
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.consent.policy) return nothing;
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
        ${this.#rows.map((row) => this.#renderRow(row, heads))}
      </tbody>
    </table>`;
  }

  #renderRow({ cookie, service, category }: Row, [, what = '', from = '', when = '', stays = '']: string[]): unknown {
    const { pick, site } = this.words;
    const { name, kind = 'cookie', purpose, lifetime, personalData } = cookie;
    const { texts } = logWords(this.words);
    const cell = (label: string, content: unknown): TemplateResult =>
      html`<td role="cell" data-label=${label}>
        <div><bdi>${content}</bdi></div>
      </td>`;
    return html`<tr role="row">
      <th role="rowheader" scope="row">
        <code translate="no">${name}</code> <span class="kind" translate="no">${kind}</span>
      </th>
      ${cell(what, html`${personalData ? html`<b>${texts.personal}</b>` : nothing} ${pick(purpose)} <span class="soft">${category}</span>`)}
      ${cell(from, service ? pick(service.provider) || nameOf(this.words, service) : site)}
      ${cell(when, pick(cookie.when))} ${cell(stays, pick(lifetime))}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-cookie-table': AskfirstCookieTable;
  }
}
