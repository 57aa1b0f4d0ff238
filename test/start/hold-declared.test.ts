import { expect } from 'chai';
import type { Consent } from '../../src/core/consent/consent.js';
import type { Undo } from '../../src/core/page/undo.js';
import { holdDeclared } from '../../src/start/hold-declared.js';
import { actAsVisitor } from '../core/act-as.js';
import { clearCookies, startConsent } from '../core/start-consent.js';

const HELD = 'https://held.example/x';
const SERVICE = {
  id: 'video',
  category: 'media',
  name: 'Video',
  hosts: ['held.example'],
  cookies: [{ name: '_film' }, { name: '_film', kind: 'localStorage' as const }],
};

describe('the gates of hosts and entries together', () => {
  let consent: Consent;
  let end: Undo;
  beforeEach(() => {
    clearCookies();
    localStorage.clear();
    consent = startConsent({ services: [SERVICE], functions: [] });
    end = holdDeclared(false)(consent);
  });
  afterEach(() => {
    end();
    document.body.replaceChildren();
    clearCookies();
    localStorage.clear();
  });

  for (const [what, html] of [
    ['that a script makes', '<iframe></iframe>'],
    ['whose document stands in an attribute', '<iframe srcdoc="<p>Own</p>"></iframe>'],
  ] as const)
    it(`hold what a script asks for and stores by the members of a frame ${what}`, async () => {
      document.body.innerHTML = html;
      const frame = document.querySelector('iframe')!;
      if (frame.srcdoc) await new Promise((settle) => frame.addEventListener('load', settle));
      const view = frame.contentWindow as Window & typeof globalThis;
      view.fetch(HELD).catch(() => {});
      view.navigator.sendBeacon(HELD);
      view.document.cookie = '_film=1; path=/';
      view.localStorage.setItem('_film', '1');
      view.localStorage['_film'] = '2';
      expect(document.cookie).to.not.include('_film');
      expect(localStorage.length).to.equal(0);
      expect(consent.held.map(({ kind, fate }) => `${kind} ${fate}`)).to.deep.equal([
        'fetch waits',
        'sendBeacon waits',
        'cookie waits',
        'localStorage waits',
      ]);
      await consent.decide('none');
      view.document.cookie = '_film=1; path=/';
      expect(document.cookie).to.not.include('_film');
    });

  it('have one queue, with one bound over all that waits', async () => {
    const fates = (): string[] => consent.held.map(({ kind, fate }) => `${kind} ${fate}`);
    document.cookie = `_film=${'x'.repeat(3000)}; path=/`;
    localStorage.setItem('_film', 'x'.repeat(40_000));
    await fetch(HELD, { method: 'POST', body: 'x'.repeat(30_000) }).catch(() => {});
    expect(fates()).to.deep.equal(['cookie waits', 'localStorage waits', 'fetch stopped']);
    for (let count = 0; count < 99; count++) navigator.sendBeacon(HELD);
    expect(fates().filter((one) => one.endsWith('waits'))).to.have.length(100);
    expect(fates().at(-1)).to.equal('sendBeacon stopped');
    await actAsVisitor(() => consent.decide({ ads: false }));
    expect(fates().filter((one) => one.endsWith('waits'))).to.have.length(100);
  });
});
