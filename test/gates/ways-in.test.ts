import { expect } from 'chai';
import { WAYS_IN, type WayIn } from './ways-in.js';
import { WAYS_OF_ENTRIES } from './ways-of-entries.js';
import { WAYS_OF_HOSTS } from './ways-of-hosts.js';

/** Tested with a stand-in of the platform's own, in the tests of the gate of requests. */
const TESTED_ELSEWHERE = [
  'BackgroundFetchManager fetch',
  'WebTransport new',
  'RTCPeerConnection new',
  'RTCPeerConnection setConfiguration',
  'Window webkitRTCPeerConnection',
];

const patternOf = (names: string): RegExp => new RegExp(`^(?:${names.replaceAll(' ', '|').replaceAll('*', '.*')})$`);
const ROWS = WAYS_IN.map(({ of, members = '*' }) => [patternOf(of), patternOf(members)] as const);
const missingOf = (of: string, members: readonly string[]): string[] => {
  const own = ROWS.filter(([pattern]) => pattern.test(of));
  return members.filter((member) => !own.some(([, pattern]) => pattern.test(member))).map((one) => `${of}.${one}`);
};

/** The names of an object's own methods, and of its accessors that can be set. */
const actingMembersOf = (one: object): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(one))
    .filter(([name, { value, set }]) => name !== 'constructor' && (set ?? typeof value === 'function'))
    .map(([name]) => name);

describe('the table of every way in', () => {
  it('names each member of this browser’s interfaces that could fetch or store something', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    // As the browser makes it, without what the tests put into this page.
    const view = frame.contentWindow as Window & Readonly<Record<string, unknown>>;
    const missing = Object.getOwnPropertyNames(view).flatMap((name) => {
      const value = view[name];
      const { prototype } = (typeof value === 'function' ? value : {}) as { readonly prototype?: object };
      if (!/^[A-Z]/.test(name) || !prototype) return /^(?:on|__|\d+$)/.test(name) ? [] : missingOf('Window', [name]);
      return missingOf(name, ['new', ...actingMembersOf(prototype), ...actingMembersOf(value as object)]);
    });
    frame.remove();
    expect(missing).to.deep.equal([]);
  });

  it('gives a reason for each way that isn’t held', () => {
    const silent = WAYS_IN.filter(({ outcome, reason }) => !reason && outcome !== 'held' && outcome !== 'dropped');
    expect(silent).to.deep.equal([]);
  });

  it('has each way gone by a test that is held or dropped, and no other', () => {
    const goneOf = ({ of, members = '' }: WayIn): string[] =>
      of.split(' ').flatMap((one) => members.split(' ').map((member) => `${one} ${member}`));
    const ways = WAYS_IN.filter(({ outcome }) => outcome === 'held' || outcome === 'dropped').flatMap(goneOf);
    const gone = [...Object.keys(WAYS_OF_HOSTS), ...Object.keys(WAYS_OF_ENTRIES)].map((name) =>
      name.split(' ', 2).join(' '),
    );
    expect([...ways].sort()).to.deep.equal([...new Set([...gone, ...TESTED_ELSEWHERE])].sort());
  });
});
