import { expect } from 'chai';
import { addressBeside, loadBeside } from '../../../src/core/loading/load-beside.js';
import { whenNeeded } from '../../../src/core/loading/when-needed.js';
import type { Consent } from '../../../src/core/consent/consent.js';
import { actAsVisitor } from '../act-as.js';
import { clearCookies, startConsent } from '../start-consent.js';

const HOSTS = [{ id: 'video', category: 'media', name: 'Video', hosts: ['film.example'] }];
const ENTRIES = [{ id: 'video', category: 'media', name: 'Video', cookies: [{ name: '_film' }] }];
const MARKS_ALONE = [
  { id: 'video', category: 'media', name: 'Video' },
  { id: 'maps', category: 'media', name: 'Maps', hosts: [], cookies: [] },
];

describe('whenNeeded', () => {
  const put: HTMLScriptElement[] = [];
  const undos: (() => void)[] = [];
  let isDefined: () => void = () => {};
  beforeEach(() => {
    clearCookies();
    put.length = 0;
    // Nothing is fetched.
    document.head.append = (...nodes) => void put.push(...(nodes as HTMLScriptElement[]));
    customElements.whenDefined = (name) =>
      new Promise((settle) => {
        if (name === 'askfirst-banner') isDefined = () => settle(HTMLElement);
      });
  });
  afterEach(() => {
    for (const undo of undos.splice(0)) undo();
    Reflect.deleteProperty(document.head, 'append');
    Reflect.deleteProperty(customElements, 'whenDefined');
    clearCookies();
  });

  const start = (services: unknown, source: object = {}): Consent =>
    startConsent({ ...source, services: services as never, functions: [] });
  const load = (consent: Consent, gate?: string): void => {
    const tag = document.createElement('script');
    tag.src = '/widget/askfirst.js';
    undos.push(whenNeeded(gate, () => void loadBeside(tag, addressBeside(tag, './', 'askfirst-declared.js')))(consent));
  };
  const files = (): string[] => put.map(({ src }) => new URL(src).pathname);
  const FILE = ['/widget/askfirst-declared.js'];
  /** An answer from an earlier page. */
  const accepted = async (services: unknown): Promise<Consent> => {
    await actAsVisitor(() => start(services).decide('all'));
    return start(services);
  };

  it('has the file loaded where a service with hosts or entries isn’t allowed', () => {
    for (const services of [HOSTS, ENTRIES]) {
      load(start(services));
      expect(files()).to.deep.equal(FILE);
      put.length = 0;
    }
  });

  it('doesn’t where nothing is declared, or nothing that isn’t allowed', async () => {
    load(start(MARKS_ALONE));
    load(start([{ ...HOSTS[0], category: 'necessary' }]));
    load(await accepted(HOSTS));
    expect(files()).to.be.empty;
  });

  it('does where what nobody declared is held', () => {
    load(start(MARKS_ALONE, { undeclared: 'hold' }));
    expect(files()).to.deep.equal(FILE);
  });

  it('doesn’t where the gate is off, whatever is declared', () => {
    load(start(HOSTS), 'off');
    load(start(HOSTS, { undeclared: 'hold' }), 'off');
    expect(files()).to.be.empty;
  });

  it('does where the gate reports, though all is allowed', async () => {
    load(await accepted(HOSTS), 'report');
    expect(files()).to.deep.equal(FILE);
  });

  it('does once all the same when the visitor refuses', async () => {
    const consent = await accepted(HOSTS);
    load(consent);
    expect(files()).to.be.empty;
    await consent.decide('none');
    await actAsVisitor(() => consent.decide('all'));
    await consent.decide('none');
    expect(files()).to.deep.equal(FILE);
  });

  it('does before the visitor can refuse, once something of ours is open', async () => {
    const consent = await accepted(HOSTS);
    load(consent);
    isDefined();
    await Promise.resolve();
    await Promise.resolve();
    expect(files()).to.deep.equal(FILE);
  });

  it('needs no file for an open banner where nothing is declared', async () => {
    load(start(MARKS_ALONE));
    isDefined();
    await Promise.resolve();
    await Promise.resolve();
    expect(files()).to.be.empty;
  });

  it('waits for a policy that comes late', async () => {
    const { policy } = start(HOSTS);
    const consent = startConsent({}, { loadPolicy: () => Promise.resolve(policy!) });
    load(consent);
    expect(files()).to.be.empty;
    await consent.ready;
    expect(files()).to.deep.equal(FILE);
  });

  it('does nothing more after its end', async () => {
    const consent = await accepted(HOSTS);
    load(consent);
    undos.pop()?.();
    await consent.decide('none');
    expect(files()).to.be.empty;
  });
});
