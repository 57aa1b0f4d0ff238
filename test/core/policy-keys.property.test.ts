import { expect } from 'chai';
import fc from 'fast-check';
import { declaredEntries } from '../../src/core/holding/declared-entries.js';
import { createHolder } from '../../src/core/holding/holder.js';
import { declaredHosts } from '../../src/core/holding/declared-hosts.js';
import { problemOfPolicy } from '../../src/core/explain/policy/problems-of-policy.js';
import { evaluateExpression } from '../../src/core/policy/expression.js';
import { createConsent } from '../../src/core/line/create-consent.js';
import { parsePolicy } from '../../src/core/policy/policy.js';
import type { Consent } from '../../src/core/consent/consent.js';
import { cookies } from '../../src/gates/cookies.js';
import { REQUEST_GATES } from '../gates/request-gates.js';
import { cases } from './cases.js';
import { damagedAt, damages, KINDS_OF_JSON, pathsIn, WHOLE, type Path } from './damaged-policies.js';
import { hearErrors } from './hear-errors.js';
import { listenToConsole } from './listen-to-console.js';
import { noteListeners } from './listeners.js';
import { clearCookies, makeLater, makeReleased } from './start-consent.js';
import { UNUSABLE } from './unsound-policies.js';
import { nextTask } from './next-task.js';

const RECORD = '1.3.2026-03-14.refuse-all...media~video';

/** What the site itself says of silence may allow. */
const saysOfSilence = ([key]: Path, value: unknown): boolean =>
  key === 'regimes' && /"(?:opt-out|none)"/.test(JSON.stringify(value));

describe('whatever stands at any key of a policy', () => {
  const console = listenToConsole('error');
  listenToConsole('warn');
  beforeEach(clearCookies);
  afterEach(clearCookies);

  it('has a whole one to begin with', () => {
    expect(problemOfPolicy(WHOLE, evaluateExpression)).to.be.undefined;
  });

  const start = (source: unknown): Consent =>
    createConsent({
      loadPolicy: () => parsePolicy(JSON.stringify(source)),
      withReleased: (act) => act(makeReleased()),
      loadUi: () => Promise.resolve(makeLater()),
    });

  /** Starts with it, does all that there is to do, and looks at what came of it. */
  const tryOut = async (source: unknown, isAnswered: boolean): Promise<void> => {
    clearCookies();
    if (isAnswered) document.cookie = `askfirst-unit=${RECORD}`;
    const endListening = noteListeners();
    const { errors, end } = hearErrors();
    const saidBefore = console.said.length;
    const consent = start(source);
    const undos = [
      declaredHosts(REQUEST_GATES, createHolder(consent, false))(consent),
      declaredEntries([cookies], createHolder(consent, false))(consent),
    ];
    try {
      await consent.ready;
      const isRefused = console.said.length > saidBefore;
      if (isRefused) {
        expect(console.said.length - saidBefore, 'once').to.equal(1);
        expect(problemOfPolicy(source, evaluateExpression), 'in words').to.be.a('string');
        expect(consent.policy).to.be.undefined;
      }
      const required = (consent.policy?.categories ?? []).filter((one) => one.required).map(({ id }) => id);
      const look = (): void => {
        for (const [id, { allowed, because }] of Object.entries(consent.state.decisions)) {
          const category = consent.policy?.services.find((one) => one.id === id)?.category ?? id;
          if (allowed) expect(required, `${id}, ${because}`).to.include(category);
        }
      };
      look();
      document.dispatchEvent(new Event('visibilitychange'));
      consent.allows('cinema');
      await consent.decide('none');
      look();
      await consent.withdraw();
      await consent.sweep();
      await consent.erase();
      look();
      await nextTask();
      expect(errors).to.deep.equal([]);
    } finally {
      undos.forEach((undo) => undo());
      end();
      endListening();
    }
  };

  it('nothing throws, nothing is allowed that isn’t required, and what is refused is said once, in words', async () => {
    await fc.assert(
      fc.asyncProperty(damages(), fc.boolean(), async ([path, value], isAnswered) => {
        fc.pre(!saysOfSilence(path, value) && path.at(-1) !== 'required');
        await tryOut(damagedAt(path, value), isAnswered);
      }),
      cases(),
    );
  });

  it('an answer is recorded, even where the revision can’t be made a number or a text', async () => {
    for (const revision of [{ toString: null }, {}, 'two', null, 1.5]) {
      await tryOut(damagedAt(['revision'], revision), false);
      const consent = start(damagedAt(['revision'], revision));
      await consent.ready;
      await consent.decide('none');
      expect(consent.state.record?.refused, JSON.stringify(revision)).to.include('media');
      await consent.erase();
    }
  });

  it('a category is required where that is true, and never by anything else', () => {
    for (const path of pathsIn(WHOLE).filter((one) => one.at(-1) === 'required'))
      for (const value of KINDS_OF_JSON.filter((one) => typeof one !== 'boolean'))
        expect(() => parsePolicy(JSON.stringify(damagedAt(path, value)))).to.throw();
  });

  it('an entry of a kind that doesn’t exist is held as any', async () => {
    for (const kind of ['Cookie', 'cookies', 'constructor', '*', '', 5, null, ['cookie']]) {
      const consent = start(damagedAt(['services', '0', 'cookies', '0', 'kind'], kind));
      const undo = declaredEntries([cookies], createHolder(consent, false))(consent);
      await consent.ready;
      document.cookie = '_film1=1';
      const { cookie } = document;
      undo();
      expect(cookie, JSON.stringify(kind)).to.not.include('_film1');
    }
  });

  for (const { what, source } of UNUSABLE)
    it(`${what} closes everything, and throws nowhere`, async () => {
      for (const isAnswered of [false, true]) await tryOut({ ...WHOLE, ...(source as object) }, isAnswered);
      expect(console.said).to.have.length(2);
    });
});
