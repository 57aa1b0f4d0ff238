import { html, nothing, type TemplateResult } from '../lit.js';
import type { EntryLog } from '../../core/entries/entry-log.js';
import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import { entryFacts } from './entry-facts.js';
import { entryGroups, type EntryGroup } from './entry-groups.js';
import { renderBar, renderGroup } from './render-group.js';
import { cookieLogStyles } from './cookie-log.styles.js';
import { logWords, type LogWords } from '../words/log-words.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
import { look } from '../base/look.styles.js';
import { tableStyles } from './table.styles.js';
import { sayCount } from '../words/say-count.js';
import { fill } from '../words/words.js';

/** Up to this many entries, all are shown at first. If there are more, those of each service are folded. */
const MOST_UNFOLDED = 8;

/**
 * @summary What the site stores in this browser now, by service: how much, for how long, and buttons that erase it; each entry with its
 *   purpose and the time when it was stored; and a switch for visitors who want to be told when something is stored.
 *
 * It follows what happens. A new entry is added below, and an erased one keeps its place, so that nothing moves under the visitor's hand.
 * Values are never shown. The custom properties are those of `askfirst-banner`.
 */
export class AskfirstCookieLog extends AskfirstElement {
  static override readonly styles = [look, tableStyles, cookieLogStyles];
  static override readonly properties = { said: { state: true }, folded: { state: true } };

  /** The entries in the browser. Set by the code that defines the element. @internal */
  declare readonly log: EntryLog;
  /** The message about the latest act. */
  declare protected said?: string;
  /** The groups whose entries are folded. It is undefined until the visitor does something; from then on, nothing folds by itself. */
  declare protected folded?: ReadonlySet<string>;
  /** The names that were erased here. Such an entry may be stored again. */
  readonly #erased = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak();
    this.leave = this.log.subscribe(() => {
      this.#noticeReturns();
      this.requestUpdate();
    });
  }

  /** Moves the focus here. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('table')?.focus();
  }

  /** An erased entry that is here again was stored anew, so the message about it is corrected. */
  #noticeReturns(): void {
    for (const { name, goneAt } of this.log.entries)
      if (!goneAt && this.#erased.delete(name))
        this.said = fill(logWords(this.words).texts.logStill, { name: this.#isolateName(name) });
  }

  #isolateName(name: string): string {
    return this.words.texts.direction === 'rtl' ? `\u2066${name}\u2069` : name;
  }

  async #erase(entry: LoggedEntry, row: number): Promise<void> {
    const { texts } = logWords(this.words);
    const isGone = await this.log.erase(entry);
    if (isGone) this.#erased.add(entry.name);
    this.said = fill(isGone ? texts.logErased : texts.logStill, { name: this.#isolateName(entry.name) });
    await this.updateComplete;
    // The button was removed. The focus moves to the text in its place, unless it is elsewhere by now.
    if (isGone) this.#focusInstead(`[data-row="${row}"] .gone`);
  }

  /** Moves the focus on from a button that was removed. A focus elsewhere on the page stays there. */
  #focusInstead(selector: string): void {
    if (this.shadowRoot?.activeElement) return;
    if (![this, document.body].includes(document.activeElement as HTMLElement)) return;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  /** Erases all entries of a group. Its service is refused first, so that the service doesn't store them again. */
  async #eraseGroup({ service, present, name }: EntryGroup): Promise<void> {
    const { texts } = logWords(this.words);
    if (service !== undefined && this.consent.allows(service)) await this.consent.decide({ [service]: false });
    await this.#eraseAll(present.map(({ entry }) => entry));
    const left = present.filter(({ entry: { kind, name: one } }) => this.#isHere(kind, one));
    this.said = left.length
      ? fill(texts.logStill, { name: this.words.list(left.map(({ entry }) => this.#isolateName(entry.name))) })
      : fill(texts.logErased, { name });
    await this.updateComplete;
    this.#focusInstead('table');
  }

  async #eraseAll(entries: readonly LoggedEntry[]): Promise<void> {
    for (const entry of entries) {
      if (!this.#isHere(entry.kind, entry.name)) this.#erased.add(entry.name);
      else if (await this.log.erase(entry)) this.#erased.add(entry.name);
    }
  }

  #isHere(kind: LoggedEntry['kind'], name: string): boolean {
    return this.log.entries.some((one) => one.kind === kind && one.name === name && !one.goneAt);
  }

  /** Refuses everything, and erases everything but the answer itself. */
  async #withdraw(): Promise<void> {
    const words = logWords(this.words);
    await this.consent.withdraw();
    const { policy, state } = this.consent;
    if (!policy) return;
    const factsOf = entryFacts(policy, state, words);
    await this.#eraseAll(this.log.entries.filter((entry) => !entry.goneAt && !factsOf(entry).isOwn));
    this.said = fill(words.texts.logCount, {
      count: sayCount(words, this.log.entries.filter(({ goneAt }) => !goneAt).length),
    });
    await this.updateComplete;
    this.#focusInstead('table');
  }

  #setWish(event: Event): void {
    const { checked } = event.target as HTMLInputElement;
    this.said = this.log.turn(checked) || !checked ? '' : logWords(this.words).texts.logUnkept;
  }

  #toggleFold(now: ReadonlySet<string>, key: string): void {
    const folded = new Set(now);
    if (!folded.delete(key)) folded.add(key);
    this.folded = folded;
  }

  override render(): TemplateResult | typeof nothing {
    const { policy, state } = this.consent;
    if (!policy) return nothing;
    const words = logWords(this.words);
    const groups = entryGroups(this.log.entries, entryFacts(policy, state, words));
    const count = groups.reduce((sum, { present }) => sum + present.length, 0);
    const folded = this.folded ?? new Set(count > MOST_UNFOLDED ? groups.map(({ key }) => key) : []);
    return html`${this.#renderHead(count, groups, words)} ${this.#renderTable(groups, folded, words)}
      <p role="status">${this.said}</p>
      ${this.#renderWish(words)}
      <p id="limits">${words.texts.logUnseen}</p>`;
  }

  #renderHead(count: number, groups: readonly EntryGroup[], words: LogWords): TemplateResult {
    const { texts } = words;
    if (!count) return html`<p class="empty">${texts.logEmpty}</p>`;
    return html`<div class="head">
        <p id="count">${fill(texts.logCount, { count: sayCount(words, count) })}</p>
        <button data-action="erase-all" @click=${() => this.#withdraw()}>${texts.logEraseAll}</button>
      </div>
      ${renderBar(groups)}`;
  }

  #renderTable(
    groups: readonly EntryGroup[],
    folded: ReadonlySet<string>,
    words: LogWords,
  ): TemplateResult | typeof nothing {
    const { texts } = words;
    if (!groups.length) return nothing;
    const heads = [texts.logName, texts.logFor, texts.logStays, texts.logSet, texts.logErase];
    return html`<table role="table" aria-describedby="limits" tabindex="-1">
      <caption>
        ${texts.logCaption}
      </caption>
      <thead class="heads">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${groups.map((group, index) =>
        renderGroup(group, words, {
          index,
          columns: heads.length,
          isFolded: folded.has(group.key),
          decision: group.service === undefined ? undefined : this.consent.state.decisions[group.service],
          toggle: () => this.#toggleFold(folded, group.key),
          erase: (entry, row) => {
            this.folded = folded;
            void this.#erase(entry, row);
          },
          eraseGroup: () => {
            this.folded = folded;
            void this.#eraseGroup(group);
          },
        }),
      )}
    </table>`;
  }

  #renderWish({ texts }: LogWords): TemplateResult {
    return html`<div class="tell">
      <input
        type="checkbox"
        id="tell"
        data-id="tell"
        aria-describedby="tell-text"
        .checked=${this.log.tells}
        @change=${(event: Event) => this.#setWish(event)}
      />
      <label for="tell">${texts.tell}</label>
      <p id="tell-text">${texts.tellMeans}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-cookie-log': PublicMembers<AskfirstCookieLog>;
  }
}
