import { expect } from 'chai';
import type { Consent } from '../../src/core/consent/consent.js';
import { declaredHosts } from '../../src/core/holding/declared-hosts.js';
import { createHolder } from '../../src/core/holding/holder.js';
import { elements } from '../../src/gates/elements.js';
import { embeds } from '../../src/gates/embeds.js';
import { marks } from '../../src/gates/marks.js';
import { scripts } from '../../src/gates/scripts.js';
import { actAsVisitor } from '../core/act-as.js';
import { clearCookies, makeReleased, startConsent } from '../core/start-consent.js';
import { REQUEST_GATES } from './request-gates.js';
import { WAYS_IN } from './ways-in.js';
import { WAYS_OF_HOSTS } from './ways-of-hosts.js';

/** Elsewhere the ways differ in what a browser does by itself. */
const IS_CHROMIUM = navigator.userAgent.includes('Chrom');
const SERVICE = { id: 'video', category: 'media', name: 'Video', hosts: ['/counted/held/*'] };
/** So many ways are gone at once: side by side they take as long as one, and fewer wait than may wait. */
const AT_ONCE = 54;
/** Whatever isn't asked for by then is lost. */
const PATIENCE_MS = 20_000;
/** Those that fail while the visitor hasn't answered. */
const DROPPED = new RegExp(
  WAYS_IN.filter(({ outcome }) => outcome === 'dropped')
    .map(({ of, members = '' }) => `^(?:${of.replaceAll(' ', '|')}) (?:${members.replaceAll(' ', '|')})`)
    .join('|'),
);

/** Whether this browser has the member that a way begins with. */
const isThere = (name: string): boolean => {
  const [of = '', member = ''] = name.split(' ');
  if (of === 'Window') return member in window;
  const owner = Reflect.get(window, of) as { readonly prototype: object } | undefined;
  return !!owner && (member === 'new' || member in owner.prototype || member in owner);
};
const names = Object.keys(WAYS_OF_HOSTS);
const goable = names.filter((name) => IS_CHROMIUM && isThere(name));

// As the browser has it.
const { fetch: ask } = window;
const readCounts = async (): Promise<Readonly<Record<string, number>>> =>
  (await (await ask.call(window, '/counts')).json()) as Record<string, number>;

/** Goes ways, each to an address of its own. @returns the addresses, by way */
const go = (ways: readonly string[], where: string, place: Element): ReadonlyMap<string, string> =>
  new Map(
    ways.map((name, index) => {
      const { kind, go: drive } = WAYS_OF_HOSTS[name]!;
      const path = `/counted/${where}/${index}-${performance.now()}.${kind}`;
      drive(location.origin + path, place.appendChild(document.createElement('div')));
      return [name, path];
    }),
  );
/** Settles when all were asked for, or are lost. @returns how often each was */
const whenAsked = async (addresses: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, number>> => {
  const end = performance.now() + PATIENCE_MS;
  let counts = await readCounts();
  while (performance.now() < end && [...addresses.values()].some((one) => !counts[one])) counts = await readCounts();
  return new Map([...addresses].map(([name, address]) => [name, counts[address] ?? 0]));
};

describe('a way to ask for a declared address', () => {
  let place: Element;
  let consent: Consent;
  let undos: (() => void)[] = [];
  const start = (): void => {
    clearCookies();
    place = document.body.appendChild(document.createElement('div'));
    consent = startConsent({ services: [SERVICE], functions: [] });
    undos = [
      marks(
        scripts('', (act) => act(makeReleased())),
        embeds(),
      )(consent),
      declaredHosts([...REQUEST_GATES, elements], createHolder(consent, false))(consent),
      () => place.remove(),
      clearCookies,
    ];
  };
  const end = (): void => undos.forEach((undo) => undo());
  /** How often each was asked for, in the end. */
  const countsOf = async (addresses: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, number>> => {
    const counts = await readCounts();
    return new Map([...addresses].map(([name, address]) => [name, counts[address] ?? 0]));
  };

  for (let first = 0; first < goable.length; first += AT_ONCE) {
    const ways = goable.slice(first, first + AT_ONCE);
    describe(`${first + 1} to ${first + ways.length}`, () => {
      let [free, undecided, accepted, refused] = Array<ReadonlyMap<string, number>>(4).fill(new Map());
      before(async () => {
        start();
        const held = go(ways, 'held', place);
        // What isn't declared, the same way and after it, tells when the browser has asked for what it asks for.
        const others = go(ways, 'free', place);
        await whenAsked(others);
        undecided = await countsOf(held);
        await actAsVisitor(() => consent.decide('all'));
        await whenAsked(new Map([...held].filter(([name]) => !DROPPED.test(name))));
        await whenAsked(go(ways, 'free', place));
        [accepted, free] = [await countsOf(held), await countsOf(others)];
        end();
        start();
        await consent.decide('none');
        const dropped = go(ways, 'held', place);
        await whenAsked(go(ways, 'free', place));
        refused = await countsOf(dropped);
        end();
      });
      for (const name of ways)
        it(`${name} asks for nothing before the answer or after a refusal, and once, or never, after an acceptance`, () => {
          expect(free?.get(name), 'without being declared').to.be.greaterThan(0);
          const once = DROPPED.test(name) ? 0 : free?.get(name);
          expect([undecided?.get(name), accepted?.get(name), refused?.get(name)]).to.deep.equal([0, once, 0]);
        });
    });
  }
  for (const name of names.filter((one) => !goable.includes(one)))
    it.skip(`${name} (left out: tried in Chromium, where it is there)`);
});
