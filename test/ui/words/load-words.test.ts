import { expect } from 'chai';
import type { Policy } from '../../../src/core/policy/policy.js';
import type { PolicySource } from '../../../src/core/policy/policy-source.js';
import { loadWords } from '../../../src/ui/words/load-words.js';
import { makeConsent, shop } from '../make-consent.js';

describe('loadWords', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });
  const wordsOf = (policy: PolicySource, lang: string) => {
    document.documentElement.lang = lang;
    const consent = makeConsent({ ...shop, ...policy });
    return loadWords(consent.policy as Policy, consent);
  };

  it('goes by the page’s language', async () => {
    const { language, texts, list } = await wordsOf({}, 'de-CH');
    expect([language, texts.refuseAll, list(['a', 'b'])]).to.deep.equal(['de', 'Alle ablehnen', 'a, b']);
  });

  it('lets the policy put its own words, and its own languages', async () => {
    const texts = { en: { choose: 'Let me choose' }, eo: { refuseAll: 'Rifuzi ĉion' } };
    expect((await wordsOf({ texts }, 'en')).texts.choose).to.equal('Let me choose');
    const own = await wordsOf({ texts }, 'eo');
    expect([own.language, own.texts.refuseAll, own.texts.acceptAll]).to.deep.equal(['eo', 'Rifuzi ĉion', 'Accept all']);
  });

  it('takes null for no words of its own, as servers write it', async () => {
    const { texts } = await wordsOf({ texts: null } as unknown as PolicySource, 'de');
    expect(texts.refuseAll).to.equal('Alle ablehnen');
  });

  it('reads the policy’s texts in the same language', async () => {
    const { pick } = await wordsOf({}, 'fr');
    expect(pick({ en: 'Chat', fr: 'Messagerie' })).to.equal('Messagerie');
    expect(pick({ 'pt-BR': 'Bate-papo' })).to.equal('Bate-papo');
    expect(pick('Chat')).to.equal('Chat');
    expect(pick(undefined)).to.equal('');
    for (const nothing of [null, 5, {}, { toString: null }, ['Chat']])
      expect(pick({ fr: nothing } as never), JSON.stringify(nothing)).to.equal('');
  });
});
