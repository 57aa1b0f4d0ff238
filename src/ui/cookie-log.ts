import { html, nothing, type TemplateResult } from './lit.js';
import type { EntryLog, LoggedEntry } from '../core/entry-log.js';
import type { Policy } from '../core/policy.js';
import { factsOf } from './cookie-log-facts.js';
import { cookieLogStyles } from './cookie-log.styles.js';
import { logWords, type LogWords } from './cookie-log-words.js';
import { AskfirstElement } from './element.js';
import { look } from './look.styles.js';
import { tableStyles } from './table.styles.js';
import { fill } from './words.js';

/**
 * @summary What the site keeps in this browser now: each entry with what it is for, how long it stays, when it was set, and a
 * button that erases it; and a switch for who wants to be told when something is set.
 *
 * It follows what happens. What comes is added below, and what goes keeps its place, so that nothing moves under the visitor's hand.
 * Values are never shown. The custom properties are those of `askfirst-banner`.
 */
export class AskfirstCookieLog extends AskfirstElement {
  static override readonly styles = [look, tableStyles, cookieLogStyles];
  static override readonly properties = { said: { state: true } };

  /** What is in the browser. Given by whoever defines the element. */
  declare readonly log: EntryLog;
  /** What became of the latest act. */
  declare protected said?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak();
    this.leave = this.log.subscribe(() => this.requestUpdate());
  }

  /** Brings the visitor here. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  async #erase(entry: LoggedEntry, row: number): Promise<void> {
    const { texts } = logWords(this.words);
    const isGone = await this.log.erase(entry);
    this.said = fill(isGone ? texts.logErased : texts.logStill, { name: entry.name });
    await this.updateComplete;
    // The button is gone: on to what stands in its place, unless the visitor is elsewhere by now.
    if (
      isGone &&
      !this.shadowRoot?.activeElement &&
      [this, document.body].includes(document.activeElement as HTMLElement)
    )
      this.renderRoot.querySelector<HTMLElement>(`[data-row="${row}"] .gone`)?.focus({ preventScroll: true });
  }

  #turn(event: Event): void {
    const { checked } = event.target as HTMLInputElement;
    this.said = this.log.turn(checked) || !checked ? '' : logWords(this.words).texts.logUnkept;
  }

  override render(): TemplateResult | typeof nothing {
    const { policy } = this.consent;
    if (!policy) return nothing;
    const words = logWords(this.words);
    const { texts } = words;
    const { entries, tells } = this.log;
    const heads = [texts.logName, texts.logFor, texts.logStays, texts.logSet, texts.logAllowed, texts.logErase];
    return html`<div class="tell">
        <input
          type="checkbox"
          id="tell"
          data-id="tell"
          aria-describedby="tell-text"
          .checked=${tells}
          @change=${(event: Event) => this.#turn(event)}
        />
        <label for="tell">${texts.tell}</label>
        <p id="tell-text">${texts.tellMeans}</p>
      </div>
      ${entries.some(({ goneAt }) => !goneAt) ? nothing : html`<p class="empty">${texts.logEmpty}</p>`}
      ${
        entries.length
          ? html`<table role="table" aria-describedby="limits" tabindex="-1">
              <caption>
                ${texts.logCaption}
              </caption>
              <thead>
                <tr role="row">
                  ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${entries.map((entry, row) => this.#renderEntry(entry, row, policy, words))}
              </tbody>
            </table>`
          : nothing
      }
      <p role="status">${this.said}</p>
      <p id="limits">${texts.logUnseen}</p>`;
  }

  #renderEntry(entry: LoggedEntry, row: number, policy: Policy, words: LogWords): TemplateResult {
    const { texts } = words;
    const { kind, name, goneAt } = entry;
    const facts = factsOf(entry, policy, this.consent.state, words);
    const { owner, isService, category, use, personal, lifetime, allowed } = facts;
    const cell = (label: string, content: unknown, kind = ''): TemplateResult =>
      html`<td role="cell" class=${kind} data-label=${label}><div>${content}</div></td>`;
    return html`<tr role="row" data-row=${row} class=${goneAt ? 'was' : 'is'}>
      <th role="rowheader" scope="row">
        <code translate="no">${name}</code>
        <span class="kind" translate="no">${kind}</span>
      </th>
      ${cell(
        texts.logFor,
        html`<b translate=${isService ? 'no' : nothing}>${owner}</b>
          ${category ? html`<span class="soft"><bdi>${category}</bdi></span>` : nothing}
          ${personal ? html`<p>${personal}</p>` : nothing}
          <p><bdi>${use}</bdi></p>`,
      )}
      ${cell(
        texts.logStays,
        html`${lifetime ? html`<p><bdi>${fill(texts.logDeclared, { lifetime })}</bdi></p>` : nothing}
          <p>${this.#sayEnd(entry, words)}</p>`,
      )}
      ${cell(texts.logSet, this.#renderSet(entry, words))} ${cell(texts.logAllowed, allowed)}
      ${cell(
        texts.logErase,
        goneAt
          ? html`<span class="gone" tabindex="-1">${this.#sayTime(texts.logGone, goneAt, words)}</span>`
          : html`<button
              data-action="erase"
              aria-label=${fill(texts.logEraseOne, { name })}
              @click=${() => this.#erase(entry, row)}
            >
              ${texts.logErase}
            </button>`,
        'act',
      )}
    </tr>`;
  }

  #sayTime(text: string, at: Date, { language }: LogWords): string {
    return fill(text, { time: new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at) });
  }

  #renderSet({ setAt, changedAt }: LoggedEntry, words: LogWords): TemplateResult {
    const { texts } = words;
    return html`<p>${setAt ? this.#sayTime('{time}', setAt, words) : texts.logBefore}</p>
      ${changedAt ? html`<p>${this.#sayTime(texts.logChanged, changedAt, words)}</p>` : nothing}`;
  }

  #sayEnd({ kind, ends }: LoggedEntry, { texts, language }: LogWords): string {
    if (kind === 'sessionStorage') return texts.logTab;
    if (kind !== 'cookie') return texts.logNoEnd;
    if (ends === undefined) return texts.logUntold;
    return ends
      ? fill(texts.logUntil, { date: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(ends) })
      : texts.logSession;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-cookie-log': AskfirstCookieLog;
  }
}
