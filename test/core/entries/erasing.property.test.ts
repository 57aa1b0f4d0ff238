import { expect } from 'chai';
import fc from 'fast-check';
import { covers } from '../../../src/core/rules/covers.js';
import { entryNames } from '../../../src/core/entries/entry-names.js';
import { eraseEntry } from '../../../src/core/entries/erase-entry.js';
import type { EntryKind } from '../../../src/core/policy/entry-kinds.js';
import { actAsVisitor } from '../act-as.js';
import { cases } from '../cases.js';
import { noteListeners } from '../listeners.js';
import { listenToConsole } from '../listen-to-console.js';
import { POLICY, startConsent } from '../start-consent.js';

const KINDS = ['cookie', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache'] as const;
/** Opening and deleting those takes the browser long, so they come up seldom. */
const kinds = fc.constantFrom<EntryKind>(...Array<EntryKind[]>(8).fill(KINDS.slice(0, 3)).flat(), ...KINDS);
/** Every octet that a cookie's name may have (RFC 6265bis, section 4.1.1: a token of RFC 9110), and more than once. */
const TOKEN = "! # $ % & ' + - . ^ _ ` | ~ 0 9 a z A Z".split(' ');
const names = fc.string({ unit: fc.constantFrom(...TOKEN), minLength: 1, maxLength: 5 }).map((name) => `n${name}`);
const globs = fc.oneof(
  names,
  fc.tuple(names, fc.nat(5)).map(([name, at]) => `${name.slice(0, at)}*${name.slice(at + 1)}`),
);
const entries = fc.record({ kind: kinds, name: names });

/**
 * In WebKit a page is told by another process what became of its cookies, and for a moment sees one again that it took away.
 * What it asks of that process is answered afterwards.
 */
const cookiesSettled = (): Promise<unknown> => cookieStore.getAll();

const make: Readonly<Record<EntryKind, (name: string) => unknown>> = {
  cookie: (name) => {
    document.cookie = `${name}=1;path=/`;
    return cookiesSettled();
  },
  localStorage: (name) => localStorage.setItem(name, '1'),
  sessionStorage: (name) => sessionStorage.setItem(name, '1'),
  IndexedDB: (name) =>
    new Promise<void>((settle) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        request.result.close();
        settle();
      };
    }),
  Cache: (name) => caches.open(name),
};

const namesOf = async (kind: EntryKind): Promise<string[]> => {
  if (kind === 'cookie') await cookiesSettled();
  return [...(await entryNames[kind]())].sort();
};

describe('withdrawing', () => {
  listenToConsole('warn');
  const clear = async (): Promise<void> => {
    for (const kind of KINDS) for (const name of await namesOf(kind)) await eraseEntry[kind](name);
  };
  beforeEach(clear);
  afterEach(clear);

  it('after any history leaves nothing behind that was declared, and takes nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ kind: kinds, name: globs }), { maxLength: 6 }),
        fc.array(fc.record({ entry: entries, isDeclared: fc.boolean(), at: fc.nat(5) }), { maxLength: 6 }),
        fc.array(fc.constantFrom('all', 'none', 'video'), { maxLength: 3 }),
        async (declared, made, history) => {
          const closeTab = noteListeners();
          const services = [
            { id: 'video', category: 'media', name: 'Video', cookies: declared.slice(0, 3) },
            { id: 'auction', category: 'ads', name: 'Auction', cookies: declared.slice(3) },
          ];
          const consent = startConsent({ services, functions: [] });
          for (const one of history)
            await actAsVisitor(() => consent.decide(one === 'video' ? { video: true } : (one as 'all')));
          const others = new Set<string>();
          for (const { entry, isDeclared, at } of made) {
            // An entry that a declaration covers, made from it; or any.
            const like = declared[at];
            const { kind, name } =
              isDeclared && like ? { kind: like.kind, name: like.name.replaceAll('*', entry.name) } : entry;
            await make[kind](name);
            const isCovered = declared.some((one) => one.kind === kind && covers(one.name, name));
            if (!isCovered && name !== POLICY.cookie.name) others.add(`${kind} ${name}`);
          }
          const { erased, left } = await consent.withdraw();
          const remain: string[] = [];
          for (const kind of KINDS) for (const name of await namesOf(kind)) remain.push(`${kind} ${name}`);
          expect(new Set(remain)).to.deep.equal(new Set([...others, `cookie ${POLICY.cookie.name}`]));
          expect(left).to.be.empty;
          expect(erased.every(({ name, kind }) => !others.has(`${kind} ${name}`))).to.be.true;
          closeTab();
          await clear();
        },
      ),
      // Databases, caches and cookies take milliseconds each.
      cases(),
    );
  });
});
