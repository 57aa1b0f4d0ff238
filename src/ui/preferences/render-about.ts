import { html, nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import { renderChanges } from './render-changes.js';
import { renderErased } from './render-erased.js';
import { renderOwnLinks } from '../base/render-own-links.js';
import { renderReceipt } from './render-receipt.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { safeAddress } from '../base/safe-address.js';
import { sayRevision } from '../words/say-revision.js';
import { fill } from '../words/words.js';

const renderLink = (address: string | undefined, text: string): TemplateResult | typeof nothing => {
  const href = safeAddress(address);
  return href ? html`<a href=${href}>${text}</a>` : nothing;
};

/** Whom the visitor can ask, folded. */
const renderContact = ({ controller }: Policy, { texts, pick }: PreferenceWords): TemplateResult | typeof nothing => {
  if (!controller?.name) return nothing;
  const { email, postal, url, name } = controller;
  return html`<details>
    <summary>${texts.contact}</summary>
    <address>
      ${pick(name)} ${postal ? html`<span class="lines">${pick(postal)}</span>` : nothing}
      ${email ? renderLink(`mailto:${email}`, email) : nothing} ${renderLink(url, texts.contactPage)}
    </address>
  </details>`;
};

/**
 * When the visitor chose and what they chose. Below it, folded and in one row: the receipt, whom to ask, what changed, and what the browser
 * itself can do.
 */
export const renderAbout = (policy: Policy, consent: Askfirst, words: PreferenceWords): TemplateResult => {
  const { texts } = words;
  const { record, status } = consent.state;
  return html`<div class="about">
    <p>
      ${
        record
          ? fill(status === 'stale' ? texts.chosenOlder : texts.chosen, { date: words.day(record.day) })
          : texts.notChosen
      }
      ${fill(texts.revision, { revision: sayRevision(words, policy.revision) })}
      ${renderLink(policy.policyUrl, texts.policy)}${renderOwnLinks(policy.layout, words)}
    </p>
    ${consent.withdrawal ? renderErased(policy, consent.withdrawal, words) : nothing}
    <div class="more">
      ${renderChanges(policy, consent.state, words)} ${renderReceipt(consent, words)} ${renderContact(policy, words)}
      <details>
        <summary>${texts.browser}</summary>
        <p>${texts.browserHelp}</p>
        <ul>
          ${[texts.chrome, texts.edge, texts.firefox, texts.safari].map((path) => html`<li>${path}</li>`)}
        </ul>
      </details>
    </div>
  </div>`;
};
