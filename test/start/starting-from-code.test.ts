import { expect } from 'chai';
import type { Askfirst } from '../../src/core/contract/askfirst.js';
import { startingFromCode, type StartOptions } from '../../src/start/starting-from-code.js';
import { listenToConsole } from '../core/listen-to-console.js';
import { makeLater } from '../core/start-consent.js';
import { until } from '../core/until.js';

const MAPS = { categories: [{ id: 'maps', title: 'Maps' }] };
const ADS = { revision: 2, categories: [{ id: 'ads', title: 'Ads' }] };
const HOLDING = {
  ...MAPS,
  services: [{ id: 'map', category: 'maps', name: 'Map', hosts: ['maps.example'], cookies: [{ name: '_map' }] }],
};
const dataAddress = (policy: unknown): string => `data:application/json,${encodeURIComponent(JSON.stringify(policy))}`;

describe('start from code, asked too early or twice', () => {
  const errors = listenToConsole('error');
  let start: (options?: StartOptions) => Askfirst;

  beforeEach(() => {
    Reflect.deleteProperty(window, 'askfirst');
    const missing = (): Promise<never> => Promise.reject(new Error('not loaded on purpose'));
    start = startingFromCode({
      loadUi: () => Promise.resolve(makeLater()),
      loadReleasedFile: missing,
      loadButton: missing,
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'askfirst');
    document.getElementById('askfirst-policy')?.remove();
  });

  it('a policy that comes after a subscriber, before the default one is read, is taken by the same handle', async () => {
    const early = start();
    const told: (readonly string[])[] = [];
    early.subscribe(({ decisions }) => told.push(Object.keys(decisions)));
    expect(start({ policy: MAPS })).to.equal(early);
    expect(told.at(-1)).to.deep.equal(['maps']);
    await early.ready;
    expect(told).to.deep.equal([[], ['maps']]);
    expect(early.policy?.categories.map(({ id }) => id)).to.deep.equal(['maps']);
    expect(errors.said).to.deep.equal([]);
  });

  it('a policy that comes after the default one is in force is taken, and subscribers are told', async () => {
    const early = start();
    const told: (readonly string[])[] = [];
    early.subscribe(({ decisions }) => told.push(Object.keys(decisions)));
    await early.ready;
    expect(start({ policy: MAPS, region: 'DE' })).to.equal(early);
    expect(told).to.deep.equal([[], ['necessary'], ['maps']]);
    expect(early.policy?.region).to.equal('DE');
    expect(errors.said).to.deep.equal([]);
  });

  it('the address of a policy is taken too, before and after the default one is in force', async () => {
    const first = start();
    start({ policy: dataAddress(MAPS) });
    await first.ready;
    expect(first.policy?.categories.map(({ id }) => id)).to.deep.equal(['maps']);
    Reflect.deleteProperty(window, 'askfirst');
    const second = start();
    await second.ready;
    start({ policy: dataAddress(ADS) });
    await until(() => second.policy?.revision === 2);
    expect(errors.said).to.deep.equal([]);
  });

  it('a later policy that is broken closes everything, and the console says why', async () => {
    const early = start();
    await early.ready;
    expect(early.allows('necessary')).to.equal(true);
    start({ policy: { categories: [{ id: 'A B', title: 'x' }] } });
    expect(early.state.decisions).to.deep.equal({});
    expect(errors.said).to.have.lengthOf(1);
    expect(errors.said[0]).to.match(/Nothing is allowed.*categories\[0\]\.id/);
  });

  it('a second, different policy is said once, by both names, and the first one counts', async () => {
    const handle = start({ policy: MAPS });
    start({ policy: ADS });
    start({ policy: ADS });
    await until(() => errors.said.length > 0);
    await handle.ready;
    expect(errors.said).to.have.lengthOf(1);
    expect(errors.said[0]).to.contain('revision 1; maps').and.contain('revision 2; ads');
    expect(handle.policy?.revision).to.equal(1);
  });

  it('a second policy that is the address of another one is named by its address', async () => {
    const address = dataAddress(ADS);
    start({ policy: MAPS });
    start({ policy: address });
    await until(() => errors.said.length > 0);
    expect(errors.said[0]).to.contain(address);
  });

  it('the same policy again is fine, in any order of its keys, as a file, and after one that came early', async () => {
    const handle = start();
    start({ policy: ADS });
    start({ policy: { categories: ADS.categories, revision: 2 } });
    start({ policy: dataAddress(ADS) });
    // What a server fills in for one visitor, and what is for editors, make no other policy.
    start({ policy: { ...ADS, answer: '1.2.2026-05-01.choose..ads.', $schema: './policy.schema.json' } });
    start();
    // What is compared last is said last.
    start({ policy: MAPS });
    await handle.ready;
    await until(() => errors.said.length > 0);
    expect(errors.said).to.have.lengthOf(1);
    expect(errors.said[0]).to.contain('revision 1; maps');
  });

  it('a policy in the page is the first one', async () => {
    const element = Object.assign(document.createElement('script'), {
      type: 'application/json',
      id: 'askfirst-policy',
      textContent: JSON.stringify(MAPS),
    });
    document.head.append(element);
    const handle = start();
    start({ policy: ADS });
    await until(() => errors.said.length > 0);
    expect(errors.said[0]).to.contain('#askfirst-policy (revision 1; maps)').and.contain('revision 2; ads');
    expect(handle.policy?.revision).to.equal(1);
  });

  it('beside the script tag’s handle a different policy is an error, and the same one isn’t', async () => {
    const tagged = start({ policy: MAPS });
    const other = startingFromCode({
      loadUi: () => Promise.resolve(makeLater()),
      loadReleasedFile: () => Promise.reject(new Error('not loaded on purpose')),
      loadButton: () => Promise.reject(new Error('not loaded on purpose')),
    });
    expect(other({ policy: MAPS })).to.equal(tagged);
    other({ policy: ADS });
    await until(() => errors.said.length > 0);
    expect(errors.said).to.have.lengthOf(1);
    expect(errors.said[0]).to.contain('revision 2; ads');
  });

  it('a gate that comes after an early question is taken; a second, different one is said once, by both names', async () => {
    const handle = start();
    start({ policy: HOLDING, gate: 'off' });
    await handle.ready;
    document.cookie = '_map=1';
    expect(document.cookie).to.contain('_map=1');
    document.cookie = '_map=; max-age=0';
    expect(errors.said).to.deep.equal([]);
    start({ gate: 'off' });
    start({ gate: 'report' });
    start({ gate: 'report' });
    expect(errors.said).to.have.lengthOf(1);
    expect(errors.said[0]).to.match(/gate.*off.*report/);
  });

  it('a policy that comes late is held to: what it declares isn’t stored', async () => {
    const handle = start();
    await handle.ready;
    start({ policy: HOLDING });
    document.cookie = '_map=2';
    expect(document.cookie).not.to.contain('_map=2');
    start({ gate: 'off' });
    document.cookie = '_map=3';
    expect(document.cookie).to.contain('_map=3');
    document.cookie = '_map=; max-age=0';
  });
});
