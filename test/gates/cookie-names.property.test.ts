import { expect } from 'chai';
import fc from 'fast-check';
import { declaredEntries } from '../../src/core/holding/declared-entries.js';
import { createHolder } from '../../src/core/holding/holder.js';
import { covers } from '../../src/core/rules/covers.js';
import { createEntryLog } from '../../src/core/entries/entry-log.js';
import { cookies } from '../../src/gates/cookies.js';
import { actAsVisitor } from '../core/act-as.js';
import { cases } from '../core/cases.js';
import { listenToConsole } from '../core/listen-to-console.js';
import { noteListeners } from '../core/listeners.js';
import { clearCookies, settleCookies, startConsent } from '../core/start-consent.js';
import { nextTask } from '../core/next-task.js';

/** Every octet of a token (RFC 9110, section 5.6.2), of which a cookie's name is made (RFC 6265, section 4.1.1), but the glob's own. */
const TOKEN = [...Array(94).keys()]
  .map((code) => String.fromCharCode(code + 33))
  .filter((one) => /[\w!#$%&'+.^`|~-]/.test(one));
/** What browsers take too (RFC 6265bis, section 5.7). */
const BEYOND = Array.from('"(),/:<>?@[\\]{}äß🍪');
/** What looks like something else to a script. */
const ODD = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', '0', 'undefined', 'null'],
  ...['.', '^', '$', '.+', '[a-z]', '(x)', '(', '[', '{2}', '\\d', '\\', 'a|b', 'x?', '$&', '$1', '|'],
];
const names = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: fc.constantFrom(...TOKEN, ...BEYOND), minLength: 1, maxLength: 6 }),
);
/** How a policy may declare it. */
const ways = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => `${name}*`,
  (name) => `*${name}`,
  (name) => `${name.slice(0, 1)}*${name.slice(1)}`,
);

/** Waits for a condition, and goes on when it doesn't come: what is expected then says what is wrong. */
const soon = async (isSo: () => boolean): Promise<void> => {
  for (let left = 400; left && !isSo(); left--) await nextTask();
};
/** By name; WebKit makes nameless ones of what it doesn't take as it is. */
const present = (): string[] =>
  document.cookie
    .split('; ')
    .filter((pair) => pair.includes('='))
    .map((pair) => pair.split('=')[0] ?? '');

describe('a cookie by any name that browsers take', () => {
  listenToConsole('warn');
  beforeEach(clearCookies);
  afterEach(clearCookies);

  it('is held, made on acceptance, listed, and erased by a refusal; its neighbour is left alone', async () => {
    const tried = new Set<string>();
    await fc.assert(
      fc.asyncProperty(names, ways, async (name, declare) => {
        // WebKit tells its pages a little later what came and went: a cookie by the name of a case before would do so once more.
        fc.pre(!tried.has(name));
        tried.add(name);
        const neighbour = `neighbour${tried.size}`;
        clearCookies();
        // What this browser doesn't take, nobody can set. By another name: in WebKit, one that has just gone may seem to go again.
        document.cookie = `${name}-=1;path=/`;
        fc.pre(present().includes(`${name}-`));
        const endListening = noteListeners();
        const consent = startConsent({
          services: [{ id: 'video', category: 'media', name: 'Video', cookies: [{ name: declare(name) }] }],
          functions: [],
        });
        const undo = declaredEntries([cookies], createHolder(consent, false))(consent);
        const log = createEntryLog(consent);
        const endLog = log.subscribe(() => {});
        try {
          document.cookie = `${name}=1;path=/`;
          document.cookie = `${neighbour}=1;path=/`;
          expect(present(), 'held').to.not.include(name);
          await actAsVisitor(() => consent.decide('all'));
          expect(present(), 'made').to.include(name);
          const entry = { kind: 'cookie', name } as const;
          const names = (): string[] => log.entries.map((one) => one.name);
          await soon(() => dispatchEvent(new Event('focus')) && names().includes(name));
          expect(names(), 'listed').to.include(name);
          await settleCookies();
          await consent.decide('none');
          expect(present(), 'erased').to.not.include(name);
          document.cookie = `${name}=1;path=/`;
          expect(present(), 'dropped').to.not.include(name);
          if (!covers(declare(name), neighbour)) expect(present(), 'left alone').to.include(neighbour);
          expect(consent.withdrawal?.erased.map((one) => one.name) ?? [name]).to.include(name);
          expect(await log.erase(entry)).to.be.true;
        } finally {
          endLog();
          undo();
          endListening();
        }
      }),
      cases(),
    );
  });
});
