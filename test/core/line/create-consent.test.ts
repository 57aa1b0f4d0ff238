import { onlyWhere } from '../only-where.js';
import { INSECURE, keepsSecure } from '../cookie-features.js';
import { expect } from 'chai';
import { createConsent } from '../../../src/core/line/create-consent.js';
import { loadPolicy } from '../../../src/core/loading/load-policy.js';
import { parsePolicy } from '../../../src/core/policy/policy.js';
import { addMonths } from '../../../src/core/record/add-months.js';
import { dayOf } from '../../../src/core/record/day-of.js';
import { formatRecord } from '../../../src/core/record/format-record.js';
import type { ConsentRecord } from '../../../src/core/record/record.js';
import type { Consent } from '../../../src/core/consent/consent.js';
import type { Askfirst } from '../../../src/core/contract/askfirst.js';
import type { Choice, ConsentState } from '../../../src/core/contract/state.js';
import { actAsScript, actAsVisitor, actWithoutUserActivation } from '../act-as.js';
import { listenToConsole } from '../listen-to-console.js';
import { readWritten } from '../read-written.js';
import { clearCookies, makeLater, POLICY, startConsent, makeReleased } from '../start-consent.js';

const COOKIE = POLICY.cookie.name;
const TODAY = dayOf(new Date());

/** The record's cookie as the browser holds it. */
const readCookie = (name = COOKIE): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const writeCookie = (name: string, value: string): void => {
  document.cookie = `${name}=${value}; path=/`;
};

/** Puts a record into the browser, as another tab or an earlier visit would have. */
const putRecord = (parts: Partial<ConsentRecord>): void => {
  const record = {
    revision: 1,
    day: TODAY,
    method: 'choose',
    signal: '',
    accepted: [],
    refused: [],
    ...parts,
  } as const;
  writeCookie(COOKIE, formatRecord(record));
};

const acceptAll = (consent: Consent): Promise<boolean> => actAsVisitor(() => consent.decide('all'));

/** The states that a listener was told. */
const collectStates = (consent: Consent): ConsentState[] => {
  const states: ConsentState[] = [];
  consent.subscribe((state) => states.push(state));
  return states;
};

/** Settles with the next state that the subscribers are told. */
const nextState = (consent: Consent): Promise<ConsentState> =>
  new Promise((settle) => {
    const now = consent.state;
    const undo = consent.subscribe((state) => {
      if (state === now) return;
      undo();
      settle(state);
    });
  });

/** Settles when the browser has told everybody that a cookie changed. */
const cookieChange = (): Promise<unknown> =>
  new Promise((settle) => window.cookieStore.addEventListener('change', settle, { once: true }));

const allowedIn = ({ decisions }: ConsentState): string[] =>
  Object.keys(decisions).filter((id) => decisions[id]?.allowed);

const NECESSARY = ['necessary', 'session'];
const EVERYTHING = [...NECESSARY, 'media', 'video', 'maps', 'ads', 'auction'];

/** Collects what the browser reports as uncaught while something runs. */
const catchErrors = (act: () => void): unknown[] => {
  const caught: unknown[] = [];
  const { onerror } = window;
  window.onerror = (_message, _url, _line, _column, error) => caught.push(error) > 0;
  act();
  window.onerror = onerror;
  return caught;
};

describe('createConsent', () => {
  const warnings = listenToConsole('warn');
  const errors = listenToConsole('error');

  beforeEach(clearCookies);
  afterEach(() => {
    Reflect.deleteProperty(document, 'cookie');
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    clearCookies();
  });

  const turnOnGpc = (): void => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
  };

  describe('the public handle', () => {
    const MEMBERS: Readonly<Record<keyof Askfirst, true>> = {
      state: true,
      policy: true,
      ready: true,
      withdrawal: true,
      allows: true,
      whenAllowed: true,
      whenReleased: true,
      subscribe: true,
      decide: true,
      withdraw: true,
      erase: true,
      sweep: true,
      open: true,
      receipt: true,
      explain: true,
    };
    /** The names on an object and on all that it inherits from, but for what every object has. */
    const namesOn = (thing: object | null): PropertyKey[] =>
      thing && thing !== Object.prototype
        ? [...Reflect.ownKeys(thing), ...namesOn(Object.getPrototypeOf(thing) as object | null)]
        : [];

    it('has the public members, and nothing else', () => {
      const { handle } = startConsent();
      expect(namesOn(handle).sort()).to.deep.equal(Object.keys(MEMBERS).sort());
      for (const name of ['gates', 'held', 'said']) expect(name in handle, name).to.be.false;
    });

    it('is frozen, so that no script can answer in its place', () => {
      const { handle } = startConsent();
      expect(handle).to.be.frozen;
      expect(Reflect.set(handle, 'allows', () => true)).to.be.false;
      expect(Reflect.set(handle, 'withdrawal', 'forged')).to.be.false;
    });

    it('hands the internal object to nobody: not as `this`, not as an argument', () => {
      const { handle } = startConsent();
      const given: unknown[] = [];
      const undo = handle.subscribe(function (this: unknown, ...all) {
        given.push(this, ...all);
      });
      undo();
      expect(given).to.deep.equal([undefined, handle.state]);
    });

    it('says what the latest answer erased, as it is said to the UI', async () => {
      const consent = startConsent();
      expect(consent.handle.withdrawal).to.be.undefined;
      const withdrawal = await consent.handle.withdraw();
      expect(consent.handle.withdrawal).to.equal(withdrawal);
      expect(consent.withdrawal).to.equal(withdrawal);
    });
  });

  describe('subscribe', () => {
    it('calls at once with what holds now', () => {
      const consent = startConsent();
      expect(collectStates(consent)).to.deep.equal([consent.state]);
    });

    it('calls once after each change', async () => {
      const consent = startConsent();
      const states = collectStates(consent);
      const seen = cookieChange();
      await acceptAll(consent);
      await seen;
      expect(states.map(allowedIn)).to.deep.equal([NECESSARY, EVERYTHING]);
      await consent.decide({ media: false });
      expect(states.map(allowedIn)).to.deep.equal([NECESSARY, EVERYTHING, [...NECESSARY, 'ads', 'auction']]);
    });

    it('doesn’t call when an answer changes nothing', async () => {
      const consent = startConsent();
      await consent.decide('none');
      const states = collectStates(consent);
      await consent.decide('none');
      expect(states).to.have.length(1);
    });

    it('calls no more after the undo, and undoing twice does no harm', async () => {
      const consent = startConsent();
      const states: ConsentState[] = [];
      const undo = consent.subscribe((state) => states.push(state));
      undo();
      undo();
      await acceptAll(consent);
      expect(states).to.have.length(1);
    });

    it('calls a listener as often as it was subscribed, and each undo ends its own', async () => {
      const consent = startConsent();
      const states: ConsentState[] = [];
      const listener = (state: ConsentState): void => void states.push(state);
      consent.subscribe(listener);
      consent.subscribe(listener)();
      await acceptAll(consent);
      expect(states).to.have.length(3);
    });

    it('calls the next listener when one throws, and the browser reports the error', () => {
      const consent = startConsent();
      const broken = new Error('broken listener');
      const before = consent.state;
      const undo = consent.subscribe((state) => {
        if (state !== before) throw broken;
      });
      const states = collectStates(consent);
      putRecord({ accepted: ['media'] });
      const reported = catchErrors(() =>
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      );
      undo();
      expect(reported).to.deep.equal([broken]);
      expect(states.map(allowedIn)).to.deep.equal([NECESSARY, [...NECESSARY, 'media']]);
    });

    it('tells the document too, with the state before', async () => {
      const consent = startConsent();
      const before = consent.state;
      const told: (readonly [ConsentState, ConsentState])[] = [];
      const note = ({ state, previous }: DocumentEventMap['askfirst-change']): void => {
        if (state === consent.state) told.push([state, previous]);
      };
      document.addEventListener('askfirst-change', note);
      await acceptAll(consent);
      document.removeEventListener('askfirst-change', note);
      expect(told).to.deep.equal([[consent.state, before]]);
    });

    it('has the new state in place before anybody is told', async () => {
      const consent = startConsent();
      const agrees: boolean[] = [];
      consent.subscribe((state) =>
        agrees.push(state === consent.state, state.decisions['media']?.allowed === consent.allows('media')),
      );
      await acceptAll(consent);
      expect(agrees).to.deep.equal([true, true, true, true]);
    });
  });

  describe('state', () => {
    it('is replaced, and the one before stays as it was', async () => {
      const consent = startConsent();
      const before = consent.state;
      const copy = structuredClone(before);
      await acceptAll(consent);
      expect(consent.state).to.not.equal(before);
      expect({ ...before, decisions: { ...before.decisions } }).to.deep.equal(copy);
    });

    const expectFrozen = ({ state }: Consent): void => {
      for (const part of [state, state.decisions, ...Object.values(state.decisions), state.unanswered])
        expect(part).to.be.frozen;
    };

    it('can be changed by nobody', async () => {
      const consent = startConsent();
      expectFrozen(consent);
      await acceptAll(consent);
      expectFrozen(consent);
    });

    it('can be changed by nobody before the policy is read', () => {
      expectFrozen(startConsent({}, { loadPolicy: () => new Promise(() => {}) }));
    });

    it('has a record that nobody can change', async () => {
      const consent = startConsent();
      await consent.decide('none');
      expect(consent.state.record).to.be.frozen;
      expect(consent.state.record?.accepted).to.be.frozen;
      expect(consent.state.record?.refused).to.be.frozen;
    });

    it('allows nothing because somebody wrote into the record of a page without cookies', async () => {
      Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} });
      const consent = startConsent();
      await consent.decide({ media: false });
      try {
        (consent.state.record?.accepted as string[]).push('ads');
      } catch {
        // That it throws is as good.
      }
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(consent.allows('ads')).to.be.false;
    });

    it('goes by the region that the server names', () => {
      const regimes = { us: 'opt-out', '*': 'opt-in' } as const;
      expect(startConsent({ regimes, region: 'US' }).state.regime).to.equal('opt-out');
      expect(startConsent({ regimes, region: 'de' }).state.regime).to.equal('opt-in');
      expect(startConsent({ regimes, region: 'us' }).state.regime).to.equal('opt-out');
    });
  });

  describe('ready', () => {
    it('has the policy in force at once when it stands in the page', async () => {
      const consent = startConsent({ regimes: { '*': 'opt-out' } });
      expect(consent.allows('media')).to.be.true;
      expect(consent.policy).to.include({ revision: 1 });
      expect(await consent.ready).to.equal(consent.state);
    });

    it('knows nothing before there is one, and asks nobody to explain that', () => {
      let loads = 0;
      const consent = startConsent(
        {},
        { loadPolicy: () => new Promise(() => {}), loadUi: () => (loads++, Promise.resolve(makeLater())) },
      );
      expect(consent.state).to.deep.equal({
        status: 'undecided',
        regime: 'opt-in',
        decisions: {},
        unanswered: [],
        record: null,
        volatile: false,
      });
      expect(['media', 'cinema', 'nobody', '!media'].filter((id) => consent.allows(id))).to.be.empty;
      expect(loads).to.equal(0);
    });

    it('allows only what is required on a page that is made ready before it is visited', async () => {
      await acceptAll(startConsent());
      Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
      const consent = startConsent();
      const told: boolean[] = [];
      consent.subscribe(() => told.push(consent.allows('media')));
      expect(['necessary', 'session', 'media', 'cinema', '!ads'].filter((id) => consent.allows(id))).to.deep.equal(
        NECESSARY,
      );
      Reflect.deleteProperty(document, 'prerendering');
      document.dispatchEvent(new Event('prerenderingchange'));
      expect(told).to.deep.equal([false, true]);
    });

    it('allows nothing until a policy from elsewhere is there', async () => {
      let arrive: (json: string) => void = () => {};
      const json = new Promise<string>((settle) => (arrive = settle));
      putRecord({ accepted: ['media'] });
      const consent = startConsent({}, { loadPolicy: () => json.then((text) => parsePolicy(text)) });
      const states = collectStates(consent);
      for (const expression of ['media', '!media', 'necessary', '!necessary', 'constructor', '!constructor'])
        expect(consent.allows(expression), expression).to.be.false;
      expect(consent.policy).to.be.undefined;
      arrive(JSON.stringify(POLICY));
      expect(allowedIn(await consent.ready)).to.deep.equal([...NECESSARY, 'media']);
      expect(states).to.have.length(2);
    });

    it('ignores an answer that comes before the policy', async () => {
      const consent = startConsent({}, { loadPolicy: () => new Promise(() => {}) });
      expect(await acceptAll(consent)).to.be.false;
      expect(document.cookie).to.equal('');
    });

    it('tells the document, once', async () => {
      const told: ConsentState[] = [];
      const note = ({ state }: DocumentEventMap['askfirst-ready']): void => void told.push(state);
      document.addEventListener('askfirst-ready', note);
      const consent = startConsent();
      expect(told, 'not before the page’s scripts could listen').to.be.empty;
      await consent.ready;
      document.removeEventListener('askfirst-ready', note);
      expect(told).to.deep.equal([consent.state]);
    });

    for (const [how, refuse] of [
      ['at once', (): never => parsePolicy('{"categories": 5}') as never],
      ['later', (): Promise<never> => Promise.reject(new SyntaxError('not JSON'))],
    ] as const) {
      it(`closes with a policy that turns out broken ${how}, and says so once`, async () => {
        putRecord({ accepted: ['media'] });
        const consent = startConsent({}, { loadPolicy: refuse });
        const state = await consent.ready;
        expect(state.decisions).to.deep.equal({});
        expect(state.status).to.equal('undecided');
        for (const expression of ['media', '!media', 'necessary', 'constructor', '!constructor'])
          expect(consent.allows(expression), expression).to.be.false;
        expect(await acceptAll(consent)).to.be.false;
        expect(errors.said).to.have.length(1);
        expect(errors.said[0]).to.include('Nothing is allowed');
      });
    }

    it('names what is wrong with the policy in the page', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.id = 'askfirst-policy';
      script.textContent = '{"categories": [{"id": "media"}]}';
      document.head.append(script);
      await startConsent({}, { loadPolicy: () => loadPolicy(undefined) }).ready;
      script.remove();
      expect(errors.said).to.have.length(1);
      expect(errors.said[0]).to.include('categories[0].title is missing');
    });

    it('settles even when nothing can explain what is wrong', async () => {
      const consent = createConsent({
        loadPolicy: () => parsePolicy('{'),
        withReleased: (act) => act(makeReleased()),
        loadUi: () => Promise.reject(new TypeError('Failed to fetch')),
      });
      expect((await consent.ready).decisions).to.deep.equal({});
      expect(errors.said).to.have.length(1);
    });
  });

  describe('allows', () => {
    it('knows categories, services, functions and expressions of them', async () => {
      const consent = startConsent();
      await actAsVisitor(() => consent.decide({ media: true, maps: false }));
      for (const expression of [
        'media',
        'video',
        'cinema',
        'necessary',
        '!maps',
        'video & (maps | media)',
        'ads | video',
      ])
        expect(consent.allows(expression), expression).to.be.true;
      for (const expression of ['maps', '!media', '!cinema', 'ads', '!ads', 'maps & video'])
        expect(consent.allows(expression), expression).to.be.false;
    });

    it('takes no answer for neither an acceptance nor a refusal', () => {
      const consent = startConsent();
      expect(consent.allows('media')).to.be.false;
      expect(consent.allows('!media')).to.be.false;
      expect(consent.allows('media | !media')).to.be.false;
    });

    it('takes what a signal refuses for a refusal', () => {
      turnOnGpc();
      const consent = startConsent();
      expect(consent.allows('!ads')).to.be.true;
      expect(consent.allows('!media')).to.be.false;
    });

    for (const expression of ['chat', '!chat', 'video | chat', 'media &', '', 'Media', 'constructor', '!constructor']) {
      it(`is false of "${expression}", and has it explained once`, async () => {
        const consent = startConsent();
        await acceptAll(consent);
        expect(consent.allows(expression)).to.be.false;
        expect(consent.allows(expression)).to.be.false;
        await consent.open();
        expect(warnings.said.filter((text) => text.includes(`explained: ${expression}`))).to.have.length(1);
      });
    }

    for (const value of [null, undefined, 1, true] as unknown as readonly string[])
      it(`is false of ${value}, which no type allows`, async () => {
        const consent = startConsent();
        await acceptAll(consent);
        expect(consent.allows(value)).to.be.false;
      });
  });

  describe('whenAllowed', () => {
    it('settles at once for what is allowed', async () => {
      await startConsent().whenAllowed('necessary');
    });

    it('settles once it is allowed, and not before', async () => {
      const consent = startConsent();
      const steps: string[] = [];
      const waited = consent.whenAllowed('video & maps').then(() => steps.push('allowed'));
      await actAsVisitor(() => consent.decide({ video: true }));
      steps.push('video');
      await actAsVisitor(() => consent.decide({ maps: true }));
      await waited;
      expect(steps).to.deep.equal(['video', 'allowed']);
    });

    it('settles when the policy arrives and the visitor allowed it before', async () => {
      putRecord({ accepted: ['media'] });
      const consent = startConsent({}, { loadPolicy: () => Promise.resolve(parsePolicy(JSON.stringify(POLICY))) });
      await consent.whenAllowed('media');
      expect(consent.allows('media')).to.be.true;
    });

    const outcomeOf = (promise: Promise<void>): Promise<unknown> =>
      promise.then(
        () => 'allowed',
        (reason: unknown) => reason,
      );

    it('rejects with the reason of a signal that aborts first', async () => {
      const consent = startConsent();
      const controller = new AbortController();
      const outcome = outcomeOf(consent.whenAllowed('media', { signal: controller.signal }));
      const reason = new Error('the page moved on');
      controller.abort(reason);
      await acceptAll(consent);
      expect(await outcome).to.equal(reason);
    });

    it('rejects at once with a signal that is aborted already, whatever is allowed', async () => {
      const reason = new Error('too late');
      const outcome = await outcomeOf(startConsent().whenAllowed('necessary', { signal: AbortSignal.abort(reason) }));
      expect(outcome).to.equal(reason);
    });

    it('stays settled when the signal aborts afterwards', async () => {
      const controller = new AbortController();
      const waited = startConsent().whenAllowed('necessary', { signal: controller.signal });
      controller.abort();
      expect(await outcomeOf(waited)).to.equal('allowed');
    });
  });

  describe('decide', () => {
    it('accepts everything', async () => {
      const consent = startConsent();
      expect(await acceptAll(consent)).to.be.true;
      expect(allowedIn(consent.state)).to.have.members(EVERYTHING);
      expect(consent.state.status).to.equal('decided');
      expect(readCookie()).to.equal(`1.1.${TODAY}.accept-all..ads~auction~maps~media~video.`);
    });

    it('refuses everything', async () => {
      const consent = startConsent();
      expect(await actAsVisitor(() => consent.decide('none'))).to.be.true;
      expect(allowedIn(consent.state)).to.have.members(NECESSARY);
      expect(consent.state.status).to.equal('decided');
      expect(readCookie()).to.equal(`1.1.${TODAY}.refuse-all...ads~auction~maps~media~video`);
    });

    it('takes an answer id by id, and keeps what isn’t named as it was', async () => {
      const consent = startConsent();
      await actAsVisitor(() => consent.decide({ media: true, maps: false }));
      expect(consent.state.unanswered).to.deep.equal(['ads', 'auction']);
      await consent.decide({ ads: false });
      expect(readCookie()).to.equal(`1.1.${TODAY}.choose..media~video.ads~auction~maps`);
      expect(consent.state.status).to.equal('decided');
    });

    it('writes byte-equal cookies for visitors who answer alike', async () => {
      const cookies: (string | undefined)[] = [];
      for (const choice of [
        { media: true, ads: false },
        { ads: false, media: true },
      ]) {
        clearCookies();
        await actAsVisitor(() => startConsent().decide(choice));
        cookies.push(readCookie());
      }
      expect(cookies[0]).to.be.a('string').that.equals(cookies[1]);
    });

    it('sets one cookie, and nothing else in the browser', async () => {
      await acceptAll(startConsent());
      expect(document.cookie.split('; ')).to.have.length(1);
      expect(localStorage).to.have.length(0);
      expect(sessionStorage).to.have.length(0);
    });

    it('remembers a refusal as long as an acceptance: six calendar months', async () => {
      const until: unknown[] = [];
      for (const choice of ['all', 'none'] as const) {
        const { expires } = await readWritten(COOKIE, () => actAsVisitor(() => startConsent().decide(choice)));
        until.push(dayOf(new Date(expires ?? '')));
      }
      for (const expires of until)
        expect(expires).to.be.oneOf([dayOf(addMonths(TODAY, 6)), dayOf(addMonths(new Date(), 6))]);
    });

    it('remembers no answer longer than browsers do, whatever the policy says', async () => {
      const consent = startConsent({ remember: { months: 120 } });
      const { expires } = await readWritten(COOKIE, () => consent.decide('none'));
      expect(Date.parse(expires ?? '') - Date.now()).to.be.within(390 * 86_400_000, 400 * 86_400_000);
    });

    it('calls its cookie askfirst, for this host and all its paths, sent along on visits alone', async () => {
      const consent = createConsent({
        loadPolicy: () => parsePolicy('{"services": [{"id": "counter", "category": "analytics", "name": "Counter"}]}'),
        withReleased: (act) => act(makeReleased()),
        loadUi: () => Promise.resolve(makeLater()),
      });
      const attributes = await readWritten('askfirst', () => consent.decide('none'));
      expect(attributes).to.have.all.keys('expires', 'path', 'samesite').and.include({ path: '/', samesite: 'Lax' });
      expect(readCookie('askfirst')).to.equal(`1.1.${TODAY}.refuse-all...analytics~counter`);
    });

    it('says which ids nobody is asked about', async () => {
      const consent = startConsent();
      expect(await consent.decide({ chat: false, media: false })).to.be.true;
      expect(warnings.said).to.have.length(1);
      expect(warnings.said[0]).to.include('"chat"');
    });

    it('is in force before the call returns, once what it needs is loaded', async () => {
      const consent = startConsent();
      await consent.open();
      void actAsVisitor(() => consent.decide('all'));
      expect(consent.allows('media')).to.be.true;
      void consent.decide('none');
      expect(consent.allows('media')).to.be.false;
    });

    it('keeps both of two refusals that come before what they need is loaded', async () => {
      await acceptAll(startConsent());
      const consent = startConsent();
      await Promise.all([consent.decide({ media: false }), consent.decide({ ads: false })]);
      expect(allowedIn(consent.state)).to.have.members(NECESSARY);
    });

    it('changes nothing when what it needs can’t be loaded, and the console says so once', async () => {
      const consent = startConsent({}, { loadUi: () => Promise.reject(new TypeError('Failed to fetch')) });
      const answer = (choice: Choice): Promise<boolean> =>
        actAsVisitor(() => consent.decide(choice)).catch(() => false);
      expect(await answer('all')).to.be.false;
      expect(await answer('all')).to.be.false;
      expect(allowedIn(consent.state)).to.have.members(NECESSARY);
      expect(document.cookie).to.equal('');
      expect(errors.said).to.have.length(1);
      expect(errors.said[0]).to.include('askfirst-ui.js');
    });

    describe('once', () => {
      it('allows for this page, and records nothing', async () => {
        const consent = startConsent();
        expect(await actAsVisitor(() => consent.decide({ video: true }, { once: true }))).to.be.true;
        expect(consent.state.decisions['video']).to.deep.equal({ allowed: true, because: 'once' });
        expect(document.cookie).to.equal('');
        expect(consent.state.record).to.be.null;
        expect(allowedIn(startConsent().state)).to.have.members(NECESSARY);
      });

      it('leaves what is recorded alone', async () => {
        putRecord({ refused: ['media', 'video'] });
        const before = readCookie();
        const consent = startConsent();
        await actAsVisitor(() => consent.decide({ video: true }, { once: true }));
        expect(consent.allows('video')).to.be.true;
        expect(readCookie()).to.equal(before);
      });

      it('ends with the next answer to the same', async () => {
        const consent = startConsent();
        await actAsVisitor(() => consent.decide({ video: true, maps: true }, { once: true }));
        await consent.decide({ video: false });
        expect(allowedIn(consent.state)).to.have.members([...NECESSARY, 'maps']);
        expect(consent.state.decisions['maps']?.because).to.equal('once');
      });

      it('adds up', async () => {
        const consent = startConsent();
        await actAsVisitor(() => consent.decide({ video: true }, { once: true }));
        await actAsVisitor(() => consent.decide({ maps: true }, { once: true }));
        expect(allowedIn(consent.state)).to.have.members([...NECESSARY, 'video', 'maps']);
      });

      it('lasts through a lasting answer to something else', async () => {
        const consent = startConsent();
        await actAsVisitor(() => consent.decide({ video: true }, { once: true }));
        await consent.decide({ ads: false });
        expect(consent.state.decisions['video']).to.deep.equal({ allowed: true, because: 'once' });
        expect(readCookie()).to.equal(`1.1.${TODAY}.choose...ads~auction`);
      });
    });

    describe('without the visitor’s hand', () => {
      const acceptances: readonly (readonly [string, (consent: Consent) => Promise<boolean>])[] = [
        ['everything', (consent) => consent.decide('all')],
        ['a category', (consent) => consent.decide({ media: true })],
        ['a service', (consent) => consent.decide({ video: true })],
        ['a service beside refusals', (consent) => consent.decide({ video: true, media: false, ads: false })],
        ['a service for this page', (consent) => consent.decide({ video: true }, { once: true })],
      ];

      for (const [what, accept] of acceptances) {
        it(`ignores that somebody accepts ${what}, and says so`, async () => {
          const consent = startConsent();
          const states = collectStates(consent);
          expect(await actAsScript(() => accept(consent))).to.be.false;
          expect(states).to.have.length(1);
          expect(allowedIn(consent.state)).to.have.members(NECESSARY);
          expect(document.cookie).to.equal('');
          expect(warnings.said).to.have.length(1);
          expect(warnings.said[0]).to.include('A script tried to allow more');
        });
      }

      it('ignores that somebody accepts after a refusal', async () => {
        const consent = startConsent();
        await consent.decide('none');
        const before = readCookie();
        expect(await actAsScript(() => consent.decide('all'))).to.be.false;
        expect(readCookie()).to.equal(before);
      });

      it('ignores that somebody accepts what GPC refuses', async () => {
        turnOnGpc();
        const consent = startConsent({ regimes: { '*': 'opt-out' } });
        expect(await actAsScript(() => consent.decide({ ads: true }))).to.be.false;
        expect(consent.state.decisions['ads']).to.deep.equal({ allowed: false, because: 'signal' });
      });

      it('goes by the hand behind the call, not by the one while the rest is loading', async () => {
        let arrive = (): void => {};
        const loaded = new Promise<void>((settle) => (arrive = settle));
        const consent = startConsent({}, { loadUi: () => loaded.then(() => makeLater()) });
        const decided = actAsScript(() => consent.decide('all'));
        actAsVisitor(arrive);
        expect(await decided).to.be.false;
        expect(allowedIn(consent.state)).to.have.members(NECESSARY);
      });

      for (const choice of ['none', { media: false }, { ads: false, video: false }] as const) {
        it(`counts a refusal: ${JSON.stringify(choice)}`, async () => {
          const consent = startConsent();
          await acceptAll(consent);
          expect(await actAsScript(() => consent.decide(choice))).to.be.true;
          expect(allowedIn(consent.state)).to.not.include('video');
          expect(warnings.said).to.be.empty;
        });
      }

      it('counts a withdrawal, and forgetting', async () => {
        const consent = startConsent();
        await acceptAll(consent);
        await actAsScript(() => consent.withdraw());
        expect(allowedIn(consent.state)).to.have.members(NECESSARY);
        await actAsScript(() => consent.erase());
        expect(readCookie()).to.be.undefined;
      });

      it('records no acceptance for a stricter place, where silence allows it already', async () => {
        const regimes = { us: 'opt-out', '*': 'opt-in' } as const;
        await actAsScript(() => startConsent({ regimes, region: 'us' }).decide('all'));
        expect(allowedIn(startConsent({ regimes, region: 'de' }).state)).to.have.members(NECESSARY);
      });

      it('asks the file that watches the visitor, where the browser can’t tell', async () => {
        let isVisitor = false;
        const consent = startConsent({}, { loadUi: () => Promise.resolve(makeLater(() => isVisitor)) });
        expect(await actWithoutUserActivation(() => consent.decide('all'))).to.be.false;
        isVisitor = true;
        expect(await actWithoutUserActivation(() => consent.decide('all'))).to.be.true;
        expect(allowedIn(consent.state)).to.have.members(EVERYTHING);
      });
    });

    describe('for children', () => {
      it('allows nothing optional, whoever accepts', async () => {
        const consent = startConsent({ audience: 'children' });
        await acceptAll(consent);
        expect(allowedIn(consent.state)).to.have.members(NECESSARY);
      });
    });

    describe('under Global Privacy Control', () => {
      it('refuses what sells, wins over an older acceptance, and yields to a new one made in spite of it', async () => {
        const before = startConsent();
        await acceptAll(before);
        expect(before.allows('ads & auction')).to.be.true;

        turnOnGpc();
        const under = startConsent();
        expect(under.state.decisions['ads']).to.deep.equal({ allowed: false, because: 'signal' });
        expect(under.allows('media')).to.be.true;

        await actAsVisitor(() => under.decide({ ads: true }));
        expect(under.state.decisions['ads']).to.deep.equal({ allowed: true, because: 'choice' });
        expect(readCookie()).to.include('.gpc.');
        expect(startConsent().allows('ads & auction')).to.be.true;
      });

      it('keeps refusing what sells when the visitor answers something else', async () => {
        await acceptAll(startConsent());
        turnOnGpc();
        const consent = startConsent();
        await actAsVisitor(() => consent.decide({ media: false }));
        expect(consent.allows('ads')).to.be.false;
        expect(startConsent().allows('ads')).to.be.false;
      });
    });
  });

  describe('where the browser refuses cookies', () => {
    const refusals: readonly (readonly [string, PropertyDescriptor])[] = [
      ['keeps none', { get: () => '', set: () => {} }],
      [
        'throws',
        {
          get: () => {
            throw new DOMException('sandboxed', 'SecurityError');
          },
          set: () => {
            throw new DOMException('sandboxed', 'SecurityError');
          },
        },
      ],
    ];

    for (const [how, descriptor] of refusals) {
      it(`holds the choice for this page, and says that it is no more than that, when it ${how}`, async () => {
        Object.defineProperty(document, 'cookie', { configurable: true, ...descriptor });
        const consent = startConsent();
        expect(consent.state.volatile).to.be.false;
        expect(await actAsVisitor(() => consent.decide({ media: true, ads: false }))).to.be.true;
        expect(consent.state).to.include({ volatile: true, status: 'decided' });
        expect(allowedIn(consent.state)).to.have.members([...NECESSARY, 'media', 'video', 'maps']);
        await consent.decide({ video: false });
        expect(allowedIn(consent.state)).to.have.members([...NECESSARY, 'media', 'maps']);
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        expect(allowedIn(consent.state)).to.have.members([...NECESSARY, 'media', 'maps']);
      });
    }

    it('forgets the choice when asked to', async () => {
      Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} });
      const consent = startConsent();
      await acceptAll(consent);
      await consent.erase();
      expect(consent.state).to.include({ volatile: false, status: 'undecided', record: null });
    });

    it('keeps the choice through something allowed for this page', async () => {
      Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} });
      const consent = startConsent();
      await consent.decide('none');
      await actAsVisitor(() => consent.decide({ video: true }, { once: true }));
      expect(consent.state).to.include({ volatile: true, status: 'decided' });
      expect(allowedIn(consent.state)).to.have.members([...NECESSARY, 'video']);
    });

    it('lets a refusal win over an acceptance that the browser won’t give up', async () => {
      putRecord({ accepted: ['media', 'video', 'maps'] });
      const text = document.cookie;
      Object.defineProperty(document, 'cookie', { configurable: true, get: () => text, set: () => {} });
      const consent = startConsent();
      await consent.decide('none');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(allowedIn(consent.state)).to.have.members(NECESSARY);
      expect(consent.state.volatile).to.be.true;
    });

    it('keeps the choice for good once the browser takes cookies again', async () => {
      Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} });
      const consent = startConsent();
      await acceptAll(consent);
      Reflect.deleteProperty(document, 'cookie');
      await consent.decide({ ads: false });
      expect(consent.state.volatile).to.be.false;
      expect(readCookie()).to.equal(`1.1.${TODAY}.choose..maps~media~video.ads~auction`);
    });
  });

  describe('the record', () => {
    it('ends what was allowed for this page when another tab changes it', async () => {
      const consent = startConsent();
      await actAsVisitor(() => consent.decide({ video: true, maps: true }, { once: true }));
      const states = collectStates(consent);
      putRecord({ accepted: ['maps'], refused: ['video'] });
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(allowedIn(states.at(-1)!)).to.deep.equal([...NECESSARY, 'maps']);
      expect(allowedIn(consent.state)).to.deep.equal([...NECESSARY, 'maps']);
    });

    it('is picked up when another tab changes it', async () => {
      const consent = startConsent();
      const changed = nextState(consent);
      putRecord({ accepted: ['media'], refused: ['ads'] });
      expect(allowedIn(await changed)).to.have.members([...NECESSARY, 'media']);
      const back = nextState(consent);
      putRecord({ refused: ['ads', 'media'] });
      expect(allowedIn(await back)).to.have.members(NECESSARY);
    });

    it('is told to the document last as it is, when it ends what was allowed for this page', async () => {
      const consent = startConsent();
      await actAsVisitor(() => consent.decide({ video: true }, { once: true }));
      const told: ConsentState[] = [];
      const note = ({ state }: DocumentEventMap['askfirst-change']): void => void told.push(state);
      document.addEventListener('askfirst-change', note);
      putRecord({ refused: ['video'] });
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      document.removeEventListener('askfirst-change', note);
      expect(allowedIn(consent.state)).to.have.members(NECESSARY);
      expect(allowedIn(told.at(-1)!)).to.have.members(NECESSARY);
    });

    it('is picked up when the page comes back from the cache', () => {
      const consent = startConsent();
      putRecord({ accepted: ['media'] });
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(consent.allows('media')).to.be.true;
    });

    it('is picked up when the tab is seen again', () => {
      const consent = startConsent();
      putRecord({ accepted: ['media'] });
      document.dispatchEvent(new Event('visibilitychange'));
      expect(consent.allows('media')).to.be.true;
    });

    it('is read anew before an answer is added to it', async () => {
      const consent = startConsent();
      await acceptAll(consent);
      putRecord({ refused: ['media', 'video', 'maps'] });
      await actAsVisitor(() => consent.decide({ ads: true }));
      expect(allowedIn(consent.state)).to.have.members([...NECESSARY, 'ads', 'auction']);
      expect(readCookie()).to.equal(`1.1.${TODAY}.choose..ads~auction.maps~media~video`);
    });

    it('is found beside cookies with names like its own', () => {
      writeCookie(`x${COOKIE}`, '1.1.2026-03-14.choose..ads.');
      writeCookie(`${COOKIE}x`, '1.1.2026-03-14.choose..ads.');
      putRecord({ accepted: ['media'] });
      expect(allowedIn(startConsent().state)).to.have.members([...NECESSARY, 'media']);
    });

    it('counts no longer when it has run out, and the visitor is asked again', () => {
      putRecord({
        day: dayOf(addMonths(new Date(Date.now() - 86_400_000), -6)),
        accepted: ['media'],
        refused: ['ads'],
      });
      const { state } = startConsent();
      expect(state).to.include({ status: 'undecided', record: null });
      expect(allowedIn(state)).to.have.members(NECESSARY);
    });

    it('counts as long as the policy says', () => {
      putRecord({ day: dayOf(addMonths(new Date(), -2)), accepted: ['media'] });
      expect(startConsent({ remember: { months: 1 } }).allows('media')).to.be.false;
      expect(startConsent({ remember: { months: 3 } }).allows('media')).to.be.true;
    });

    for (const text of ['true', '1.1.2026', '{"media":true}', '__proto__', '2.1.2026-03-14.accept-all..media.']) {
      it(`is none when the cookie says ${text}, and is put right by the next answer`, async () => {
        writeCookie(COOKIE, text);
        const consent = startConsent();
        expect(consent.state).to.include({ status: 'undecided', record: null });
        expect(allowedIn(consent.state)).to.have.members(NECESSARY);
        await consent.decide('none');
        expect(readCookie()).to.equal(`1.1.${TODAY}.refuse-all...ads~auction~maps~media~video`);
      });
    }
  });

  describe('what the server knows', () => {
    const answer = `1.1.${TODAY}.choose..media~video.ads`;

    it('counts where this browser holds no record', () => {
      const { state } = startConsent({ answer });
      expect(allowedIn(state)).to.have.members([...NECESSARY, 'media', 'video']);
      expect(state.decisions['ads']).to.deep.equal({ allowed: false, because: 'choice' });
    });

    it('yields to this browser’s own record', () => {
      putRecord({ refused: ['media', 'video'] });
      expect(allowedIn(startConsent({ answer }).state)).to.have.members(NECESSARY);
    });

    for (const [what, text] of [
      ['has run out', '1.1.2020-03-14.choose..media~video.ads'],
      ['can’t be read', 'media=true'],
    ] as const) {
      it(`is nothing when it ${what}`, () => {
        expect(startConsent({ answer: text }).state).to.include({ status: 'undecided', record: null });
      });
    }

    it('goes along with the next answer', async () => {
      await startConsent({ answer }).decide({ video: false });
      expect(readCookie()).to.equal(`1.1.${TODAY}.choose..media.ads~video`);
    });
  });

  describe('several records', () => {
    /** Every history of two or three copies: what each says of one category. */
    const COPIES = [
      '1.1.DAY.accept-all..media.',
      '1.1.DAY.refuse-all...media',
      '1.1.DAY.choose..ads.',
      'unreadable',
    ].map((text) => text.replace('DAY', TODAY));
    /** Where each is: a cookie of its own is one for this site as a whole, and one for this site alone within another (CHIPS). */
    const PLACES = ['path=/', 'path=/; secure; partitioned'] as const;
    const clearCopies = (): void => {
      for (const place of PLACES) document.cookie = `${COOKIE}=; max-age=0; ${place}`;
    };
    beforeEach(clearCopies);
    afterEach(clearCopies);
    /** As a server, or another version of the site, stored them. */
    const store = (first: string, second: string): void => {
      clearCopies();
      [first, second].forEach((text, index) => (document.cookie = `${COOKIE}=${text}; ${PLACES[index] ?? ''}`));
    };
    const pairs = COPIES.flatMap((first) => COPIES.map((second) => [first, second] as const));

    onlyWhere(
      keepsSecure(),
      INSECURE,
      'allow only what all of them accept, and refuse what any refuses, in every region',
      () => {
        for (const [first, second] of pairs)
          for (const regimes of [{ '*': 'opt-in' }, { '*': 'opt-out' }] as const) {
            store(first, second);
            const consent = startConsent({ regimes });
            const accepts = [first, second].every((text) => text.includes('..media.'));
            const refuses = [first, second].some((text) => text.includes('...media'));
            const { media } = consent.state.decisions;
            const what = `${first} beside ${second}`;
            if (accepts) expect(media, what).to.deep.equal({ allowed: true, because: 'choice' });
            else if (refuses) expect(media, what).to.deep.equal({ allowed: false, because: 'choice' });
            else expect(media?.because, what).to.equal('default');
          }
      },
    );

    it('are one after an answer, whatever it is, on the next page too', async () => {
      for (const [first, second] of pairs)
        for (const choice of ['all', 'none'] as const) {
          store(first, second);
          const consent = startConsent();
          await actAsVisitor(() => consent.decide(choice));
          expect(document.cookie.split(`${COOKIE}=`)).to.have.length(2);
          expect(consent.state.volatile).to.be.false;
          expect(startConsent().allows('media')).to.equal(choice === 'all');
        }
    });

    it('are all gone once the visitor erases the record', async () => {
      for (const [first, second] of pairs) {
        store(first, second);
        const consent = startConsent();
        await actAsVisitor(() => consent.erase());
        expect(document.cookie).to.not.contain(`${COOKIE}=`);
        expect(consent.allows('media')).to.be.false;
      }
    });
  });

  describe('what the server knows, once the record is erased', () => {
    const answer = `1.1.${TODAY}.accept-all..ads~auction~maps~media~video.`;

    it('doesn’t come back to life by the visitor’s hand: they are asked again', async () => {
      const consent = startConsent({ answer });
      await consent.decide('none');
      await actAsVisitor(() => consent.erase());
      expect([consent.allows('media'), consent.state.status, document.cookie]).to.deep.equal([false, 'undecided', '']);
    });

    it('isn’t brought back by a script, on this page or the next', async () => {
      const consent = startConsent({ answer });
      await consent.decide('none');
      await actAsScript(() => consent.erase());
      expect(consent.allows('media')).to.be.false;
      expect(startConsent({ answer }).allows('media')).to.be.false;
    });
  });

  describe('erase', () => {
    it('forgets the record: the visitor is asked again', async () => {
      const consent = startConsent();
      await acceptAll(consent);
      await consent.erase();
      expect(readCookie()).to.be.undefined;
      expect(consent.state).to.include({ status: 'undecided', record: null });
      expect(allowedIn(consent.state)).to.have.members(NECESSARY);
    });

    it('forgets what was allowed for this page', async () => {
      const consent = startConsent();
      await actAsVisitor(() => consent.decide({ video: true }, { once: true }));
      await consent.erase();
      expect(consent.allows('video')).to.be.false;
    });
  });

  describe('withdraw', () => {
    it('refuses everything, erases what was declared, and tells what it did', async () => {
      const consent = startConsent();
      await acceptAll(consent);
      for (const name of ['_film_1', '_film_2', '_map', 'session', 'other']) writeCookie(name, 'x');
      const { erased, left } = await consent.withdraw();
      expect(erased).to.have.deep.members([
        { name: '_film_1', kind: 'cookie', service: 'video' },
        { name: '_film_2', kind: 'cookie', service: 'video' },
        { name: '_map', kind: 'cookie', service: 'maps' },
      ]);
      expect(left).to.be.empty;
      expect(document.cookie.split('; ').map((pair) => pair.split('=')[0])).to.have.members([
        COOKIE,
        'session',
        'other',
      ]);
      expect(readCookie()).to.equal(`1.1.${TODAY}.withdraw...ads~auction~maps~media~video`);
      expect(allowedIn(consent.state)).to.have.members(NECESSARY);
    });

    it('erases what was declared even if it was never allowed', async () => {
      writeCookie('_bid', 'x');
      const { erased } = await startConsent().withdraw();
      expect(erased).to.deep.equal([{ name: '_bid', kind: 'cookie', service: 'auction' }]);
    });

    it('ends what was allowed for this page', async () => {
      const consent = startConsent();
      await actAsVisitor(() => consent.decide({ video: true }, { once: true }));
      await consent.withdraw();
      expect(consent.allows('video')).to.be.false;
    });

    it('does nothing, and says so, with a broken policy', async () => {
      const consent = startConsent({}, { loadPolicy: () => parsePolicy('{') });
      expect(await consent.withdraw()).to.deep.equal({ erased: [], left: [], unseen: [] });
    });
  });

  describe('a refusal of what was accepted', () => {
    it('erases what the refused services declared, and leaves the others’ alone', async () => {
      const consent = startConsent();
      await acceptAll(consent);
      for (const name of ['_film_1', '_map', '_bid']) writeCookie(name, 'x');
      await consent.decide({ media: false });
      expect(readCookie('_film_1')).to.be.undefined;
      expect(readCookie('_map')).to.be.undefined;
      expect(readCookie('_bid')).to.equal('x');
    });

    it('erases what two services shared, once the second is refused too', async () => {
      const services = [
        { id: 'video', category: 'media', name: 'Video', cookies: [{ name: '_shared' }] },
        { id: 'maps', category: 'media', name: 'Maps', cookies: [{ name: '_shared' }] },
      ];
      const consent = startConsent({ services, functions: [] });
      await acceptAll(consent);
      writeCookie('_shared', 'x');
      await consent.decide({ video: false });
      expect(readCookie('_shared'), 'the other needs it').to.equal('x');
      await consent.decide({ maps: false });
      expect(readCookie('_shared')).to.be.undefined;
    });
  });

  describe('open', () => {
    it('hands the surface to what shows it', async () => {
      const shown: unknown[] = [];
      const open = (_consent: Consent, surface: unknown): Promise<void> => Promise.resolve(void shown.push(surface));
      const consent = startConsent({}, { loadUi: () => Promise.resolve({ ...makeLater(), open }) });
      await consent.open('preferences');
      await consent.open();
      expect(shown).to.deep.equal(['preferences', undefined]);
    });

    it('hands on to what is loaded what only that can do', async () => {
      const asked: unknown[] = [];
      const receipt = {} as Awaited<ReturnType<Consent['receipt']>>;
      const later = makeLater();
      const consent = startConsent(
        {},
        {
          loadUi: () =>
            Promise.resolve({
              ...later,
              sweep: (one) => (asked.push('sweep', one), Promise.resolve()),
              receipt: (one) => (asked.push('receipt', one), Promise.resolve(receipt)),
              explaining: (act) =>
                act({
                  explainPolicy: () => Promise.resolve(),
                  explain: (one, name) => (asked.push('explain', one, name), Promise.resolve(undefined)),
                  explainExpression: () => {},
                }),
            }),
        },
      );
      await consent.sweep();
      expect(await consent.receipt()).to.equal(receipt);
      await consent.explain('_film');
      expect(asked).to.deep.equal(['sweep', consent, 'receipt', consent, 'explain', consent, '_film']);
    });

    it('erases and explains nothing, and breaks nothing, where that can’t be loaded', async () => {
      const { error } = console;
      console.error = () => {};
      const consent = startConsent({}, { loadUi: () => Promise.reject(new Error('on purpose')) });
      await consent.sweep();
      expect(await consent.explain()).to.be.undefined;
      console.error = error;
    });

    it('loads what shows it once, however often it is asked', async () => {
      let loads = 0;
      const consent = startConsent({}, { loadUi: () => Promise.resolve((loads++, makeLater())) });
      expect(loads, 'not before it is needed').to.equal(0);
      await Promise.all([consent.open('banner'), consent.open('preferences'), consent.decide('none')]);
      expect(loads).to.equal(1);
    });

    it('rejects when it can’t be loaded', async () => {
      const consent = startConsent({}, { loadUi: () => Promise.reject(new TypeError('Failed to fetch')) });
      const outcome = await consent.open('banner').then(
        () => 'shown',
        () => 'rejected',
      );
      expect(outcome).to.equal('rejected');
      expect(errors.said).to.have.length(1);
    });
  });
});
