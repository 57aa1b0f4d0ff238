import { html, nothing, type TemplateResult } from './lit.js';
import type { Policy } from '../core/policy.js';
import type { Askfirst } from '../core/types.js';
import { renderChanges } from './preferences-changes.js';
import { renderErased } from './preferences-erased.js';
import { renderReceipt } from './preferences-receipt.js';
import type { PreferenceWords } from './preferences-words.js';
import { namingSignal } from './signal-name.js';
import { safeAddress } from './safe-address.js';
import { fill, nameOf } from './words.js';

const renderLink = (address: string | undefined, text: string): TemplateResult | typeof nothing => {
  const href = safeAddress(address);
  return href ? html`<a href=${href}>${text}</a>` : nothing;
};

/** When the visitor chose and what came of it, whom to ask, what changed, and what the browser itself can do. */
export const renderAbout = (policy: Policy, consent: Askfirst, words: PreferenceWords): TemplateResult => {
  const { texts, pick, list } = words;
  const { record, status, decisions } = consent.state;
  const { email, postal, url, name } = policy.controller ?? {};
  const signalled = policy.categories.filter(({ id }) => decisions[id]?.because === 'signal');
  return html`<div class="about">
    ${signalled.length ? html`<p>${fill(namingSignal(texts.signal, policy), { categories: list(signalled.map((one) => nameOf(words, one))) })}</p>` : nothing}
    <p>
      ${
        record
          ? fill(status === 'stale' ? texts.chosenOlder : texts.chosen, { date: words.day(record.day) })
          : texts.notChosen
      }
      ${fill(texts.revision, { revision: JSON.stringify(policy.revision) })}
      ${renderLink(policy.policyUrl, texts.policy)}
    </p>
    ${consent.withdrawal ? renderErased(policy, consent.withdrawal, words) : nothing}
    ${
      name
        ? html`<h3>${texts.contact}</h3>
            <address>
              ${pick(name)} ${postal ? html`<span class="lines">${pick(postal)}</span>` : nothing}
              ${email ? renderLink(`mailto:${email}`, email) : nothing} ${renderLink(url, texts.contactPage)}
            </address>`
        : nothing
    }
    ${renderChanges(policy, consent.state, words)} ${renderReceipt(consent, words)}
    <details>
      <summary>${texts.browser}</summary>
      <p>${texts.browserHelp}</p>
      <ul>
        ${[texts.chrome, texts.edge, texts.firefox, texts.safari].map((path) => html`<li>${path}</li>`)}
      </ul>
    </details>
  </div>`;
};
