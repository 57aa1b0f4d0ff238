import { expect } from 'chai';
import { render } from 'lit';
import type { Policy } from '../../../src/core/policy/policy.js';
import type { ServiceSource } from '../../../src/core/policy/service-source.js';
import { renderPurpose } from '../../../src/ui/receipt/render-purpose.js';
import { receiptPurposes } from '../../../src/ui/receipt/receipt-purposes.js';
import { loadWords } from '../../../src/ui/words/load-words.js';
import { preferenceWords } from '../../../src/ui/words/preferences-words.js';
import { receiptWords } from '../../../src/ui/words/receipt-words.js';
import { makeConsent, shop } from '../make-consent.js';

/** What a receipt has of a service, and what it shows of it. */
const readService = async (own: Partial<ServiceSource>) => {
  const service = { id: 'maps', category: 'functional', name: 'Maps', ...own };
  const consent = makeConsent({ ...shop, services: [service], functions: [] });
  const policy = consent.policy as Policy;
  const words = receiptWords(preferenceWords(await loadWords(policy, consent)));
  const purpose = receiptPurposes(policy, consent.state, words).find((one) => one.purpose === 'functional')!;
  const place = document.createElement('dl');
  render(renderPurpose(purpose, words), place);
  const shown = place.querySelector('.services')!.textContent.replace(/\s+/g, ' ').trim();
  return { service: purpose.services[0]!, shown };
};

describe('what a receipt says of a service', () => {
  it('is that it stores nothing, where the policy says so, and nothing where the policy says nothing', async () => {
    const nothing = await readService({ cookies: [] });
    expect(nothing.service.storage_locations).to.deep.equal([]);
    expect(nothing.shown).to.include('It stores nothing in your browser.');
    const unsaid = await readService({});
    expect(unsaid.service.storage_locations).to.equal(null);
    expect(unsaid.shown).not.to.include('stores');
    const some = await readService({ cookies: [{ name: 'm', purpose: 'Keeps the place.' }] });
    expect(some.service.storage_locations).to.have.length(1);
    expect(some.shown).to.include('Keeps the place.').and.not.to.include('stores nothing');
  });

  it('is whether its data goes to another company, where the policy says so, and null where it doesn’t', async () => {
    for (const thirdParty of [true, false])
      expect((await readService({ thirdParty })).service.third_party).to.equal(thirdParty);
    expect((await readService({})).service.third_party).to.equal(null);
  });
});
