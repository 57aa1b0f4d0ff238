import { expect } from 'chai';
import { findMissingFile } from '../../../../src/core/explain/page/missing-file.js';
import type { PolicySource } from '../../../../src/core/policy/policy-source.js';
import { startConsent } from '../../start-consent.js';

const VIDEO = { id: 'video', category: 'media', name: 'Video' };

describe('findMissingFile', () => {
  const { setTimeout: own } = window;
  beforeEach(() => {
    // The time that a file may take on a slow line is over at once.
    Object.assign(window, { setTimeout: (act: () => void) => own(act) });
  });
  afterEach(() => {
    window.setTimeout = own;
    document.querySelectorAll('[data-gate]').forEach((tag) => {
      tag.remove();
    });
  });

  const problemOf = (
    services: PolicySource['services'],
    gates: readonly string[] = [],
  ): Promise<string | undefined> => {
    const consent = startConsent({ services: services!, functions: [] });
    for (const gate of gates) consent.gates.add(gate);
    return findMissingFile(consent);
  };

  it('names the service whose hosts or cookies nothing holds, and the cure', async () => {
    expect(await problemOf([{ ...VIDEO, hosts: ['video.example'] }]))
      .to.include('"video"')
      .and.include('Put askfirst-declared.js beside askfirst.js');
    expect(await problemOf([{ ...VIDEO, cookies: [{ name: '_v' }] }])).to.include('"video"');
  });

  it('names it where one of the two gates is there, and the other one is needed', async () => {
    expect(await problemOf([{ ...VIDEO, hosts: ['video.example'] }], ['entries'])).to.include('"video"');
    expect(await problemOf([{ ...VIDEO, cookies: [{ name: '_v' }] }], ['hosts'])).to.include('"video"');
  });

  it('has nothing to say where they are held, or there are none', async () => {
    const whole = { ...VIDEO, hosts: ['video.example'], cookies: [{ name: '_v' }] };
    expect(await problemOf([whole], ['hosts', 'entries'])).to.be.undefined;
    expect(await problemOf([{ ...VIDEO, hosts: [], cookies: [] }])).to.be.undefined;
    expect(await problemOf([VIDEO])).to.be.undefined;
  });

  it('has nothing to say of a file that comes while it waits', async () => {
    const consent = startConsent({ services: [{ ...VIDEO, hosts: ['video.example'] }], functions: [] });
    const problem = findMissingFile(consent);
    consent.gates.add('hosts');
    expect(await problem).to.be.undefined;
  });

  it('gives the file its time once the page is loaded, and not before', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' });
    const consent = startConsent({ services: [{ ...VIDEO, hosts: ['video.example'] }], functions: [] });
    const problem = findMissingFile(consent);
    await new Promise((settle) => own(settle, 50));
    consent.gates.add('hosts');
    Reflect.deleteProperty(document, 'readyState');
    window.dispatchEvent(new Event('load'));
    expect(await problem).to.be.undefined;
  });

  it('has nothing to say where there is no policy', async () => {
    const consent = startConsent({}, { loadPolicy: () => Promise.reject(new Error('on purpose')) });
    expect(await findMissingFile(consent)).to.be.undefined;
  });

  it('has nothing to say where the gate’s own tag turns it off', async () => {
    const tag = document.createElement('script');
    tag.dataset['gate'] = 'off';
    document.head.append(tag);
    expect(await problemOf([{ ...VIDEO, hosts: ['video.example'] }])).to.be.undefined;
  });
});
