import { html, nothing, type TemplateResult } from '../lit.js';
import type { CookieSource } from '../../core/policy/cookie-source.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { isolate } from '../words/isolate.js';
import { safeAddress } from '../base/safe-address.js';
import { fill, nameOf } from '../words/words.js';

const renderCookie = (
  { name, kind = 'cookie', purpose, lifetime, when, personalData }: CookieSource,
  { texts, pick }: PreferenceWords,
): TemplateResult =>
  html`<li>
    <code dir="ltr" translate="no">${name}</code> <span translate="no">${kind}</span>
    <div>
      ${personalData ? html`<b>${texts.personal}</b>` : nothing} ${pick(purpose)}
      ${lifetime ? fill(texts.stays, { lifetime: pick(lifetime) }) : nothing}
      ${when ? fill(texts.set, { when: pick(when) }) : nothing}
    </div>
  </li>`;

/** What there is to know about a service, and its switch. */
export const renderService = (service: ServiceSource, words: PreferenceWords, control: unknown): TemplateResult => {
  const { texts, pick } = words;
  const { id, thirdParty, cookies } = service;
  const name = nameOf(words, service);
  const provider = pick(service.provider) || name;
  const address = safeAddress(service.privacyUrl);
  return html`<div class="service" role="group" aria-labelledby="${id}-name">
    <div class="head">
      <b id="${id}-name" translate="no">${name}</b>
      ${control}
    </div>
    <p id="${id}-text">
      ${service.provider || thirdParty ? fill(thirdParty ? texts.byOther : texts.by, { provider: isolate(words, provider) }) : nothing}
      ${cookies && !cookies.length ? texts.storesNothing : nothing}
      ${
        address
          ? html`<a href=${address} rel="noreferrer"
              >${fill(thirdParty ? texts.policyOfOther : texts.policyOf, { provider: isolate(words, provider) })}</a
            >`
          : nothing
      }
    </p>
    <ul>
      ${cookies?.map((cookie) => renderCookie(cookie, words))}
    </ul>
  </div>`;
};
