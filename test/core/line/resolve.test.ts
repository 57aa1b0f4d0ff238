import { expect } from 'chai';
import fc from 'fast-check';
import { parsePolicy, type Policy } from '../../../src/core/policy/policy.js';
import type { PolicySource } from '../../../src/core/policy/policy-source.js';
import type { Regime } from '../../../src/core/policy/regimes.js';
import type { ConsentRecord } from '../../../src/core/record/record.js';
import { answerTo, regimeOf, resolve } from '../../../src/core/line/resolve.js';
import type { Signals } from '../../../src/core/line/signals.js';
import type { Because } from '../../../src/core/contract/because.js';

const makePolicy = (parts: PolicySource = {}): Policy =>
  parsePolicy(
    JSON.stringify({
      revision: 3,
      categories: [
        { id: 'necessary', title: 'Necessary' },
        { id: 'media', title: 'Media' },
        { id: 'ads', title: 'Ads', sells: true },
      ],
      services: [
        { id: 'session', category: 'necessary', name: 'Session' },
        { id: 'video', category: 'media', name: 'Video' },
        { id: 'maps', category: 'media', name: 'Maps', since: 3 },
        { id: 'auction', category: 'ads', name: 'Auction' },
      ],
      ...parts,
    }),
  );

const makeRecord = (parts: Partial<ConsentRecord>): ConsentRecord => ({
  revision: 3,
  day: '2026-03-14',
  method: 'choose',
  signal: '',
  accepted: [],
  refused: [],
  ...parts,
});

const QUIET: Signals = { gpc: false };
const GPC: Signals = { gpc: true };
const HEEDED: Signals = { gpc: false, signal: true };

const OPT_OUT: PolicySource = { regimes: { '*': 'opt-out' } };
const NONE: PolicySource = { regimes: { '*': 'none' } };
const CHILDREN: PolicySource = { audience: 'children' };

const accepted = (...ids: string[]): ConsentRecord => makeRecord({ accepted: ids });
const refused = (...ids: string[]): ConsentRecord => makeRecord({ refused: ids });
const acceptedUnderGpc = (...ids: string[]): ConsentRecord => makeRecord({ accepted: ids, signal: 'gpc' });

interface Row {
  readonly when: string;
  readonly policy?: PolicySource;
  readonly record?: ConsentRecord;
  readonly signals?: Signals;
  readonly once?: readonly string[];
  readonly then: Readonly<Record<string, readonly [allowed: boolean, because: Because]>>;
}

const ROWS: readonly Row[] = [
  {
    when: 'nobody answered, in opt-in',
    then: {
      necessary: [true, 'required'],
      session: [true, 'required'],
      media: [false, 'default'],
      ads: [false, 'default'],
    },
  },
  {
    when: 'nobody answered, in opt-out',
    policy: OPT_OUT,
    then: { media: [true, 'default'], auction: [true, 'default'] },
  },
  { when: 'nobody is asked', policy: NONE, then: { media: [true, 'default'], auction: [true, 'default'] } },
  { when: 'it was accepted', record: accepted('media'), then: { media: [true, 'choice'], ads: [false, 'default'] } },
  { when: 'it was refused', record: refused('media'), then: { media: [false, 'choice'], ads: [false, 'default'] } },
  { when: 'it was refused, in opt-out', policy: OPT_OUT, record: refused('media'), then: { media: [false, 'choice'] } },
  {
    when: 'it was refused where nobody is asked',
    policy: NONE,
    record: refused('ads'),
    then: { ads: [false, 'choice'] },
  },
  {
    when: 'a service was accepted and its category was not',
    record: makeRecord({ accepted: ['video'], refused: ['media'] }),
    then: { media: [false, 'choice'], video: [true, 'choice'] },
  },
  {
    when: 'a service was refused and its category was accepted',
    record: makeRecord({ accepted: ['media'], refused: ['video'] }),
    then: { media: [true, 'choice'], video: [false, 'choice'] },
  },
  {
    when: 'a category was accepted before it had the service',
    record: accepted('media'),
    then: { media: [true, 'choice'], video: [false, 'default'] },
  },
  {
    when: 'an id is in both lists of a forged record',
    record: makeRecord({ accepted: ['media'], refused: ['media'] }),
    then: { media: [false, 'choice'] },
  },
  { when: 'what is required was refused', record: refused('necessary'), then: { necessary: [true, 'required'] } },
  {
    when: 'a service was accepted before its use was widened',
    record: makeRecord({ revision: 2, accepted: ['maps', 'video'] }),
    then: { maps: [false, 'default'], video: [true, 'choice'] },
  },
  {
    when: 'a service was refused before its use was widened',
    record: makeRecord({ revision: 2, refused: ['maps'] }),
    then: { maps: [false, 'choice'] },
  },
  {
    when: 'a service was accepted at the revision that widened its use',
    record: accepted('maps'),
    then: { maps: [true, 'choice'] },
  },
  { when: 'it is allowed for this page', once: ['video'], then: { video: [true, 'once'], media: [false, 'default'] } },
  {
    when: 'it is allowed for this page and was accepted for good',
    record: accepted('video'),
    once: ['video'],
    then: { video: [true, 'once'] },
  },
  {
    when: 'it is allowed for this page and was refused before',
    record: refused('video'),
    once: ['video'],
    then: { video: [true, 'once'] },
  },
  { when: 'what is required is allowed for this page', once: ['necessary'], then: { necessary: [true, 'required'] } },
  {
    when: 'GPC is on and nobody answered',
    signals: GPC,
    then: {
      ads: [false, 'signal'],
      auction: [false, 'signal'],
      media: [false, 'default'],
      necessary: [true, 'required'],
    },
  },
  {
    when: 'GPC is on, in opt-out',
    policy: OPT_OUT,
    signals: GPC,
    then: { ads: [false, 'signal'], auction: [false, 'signal'], media: [true, 'default'] },
  },
  {
    when: 'a signal is on that the policy heeds',
    policy: OPT_OUT,
    signals: HEEDED,
    then: { necessary: [true, 'required'], media: [false, 'signal'], video: [false, 'signal'], ads: [false, 'signal'] },
  },
  {
    when: 'a signal is on that the policy heeds, and it was answered',
    record: makeRecord({ accepted: ['media', 'ads'], refused: ['video'] }),
    signals: HEEDED,
    then: { media: [true, 'choice'], ads: [true, 'choice'], video: [false, 'choice'], maps: [false, 'signal'] },
  },
  { when: 'GPC is on where nobody is asked', policy: NONE, signals: GPC, then: { ads: [false, 'signal'] } },
  {
    when: 'GPC came after the acceptance',
    record: accepted('ads', 'auction', 'media'),
    signals: GPC,
    then: { ads: [false, 'signal'], auction: [false, 'signal'], media: [true, 'choice'] },
  },
  {
    when: 'it was accepted in spite of GPC',
    record: acceptedUnderGpc('ads', 'auction'),
    signals: GPC,
    then: { ads: [true, 'choice'], auction: [true, 'choice'] },
  },
  {
    when: 'it was accepted in spite of GPC, which is off by now',
    record: acceptedUnderGpc('ads'),
    then: { ads: [true, 'choice'] },
  },
  {
    when: 'something else was accepted in spite of GPC',
    record: acceptedUnderGpc('media'),
    signals: GPC,
    then: { ads: [false, 'signal'] },
  },
  { when: 'GPC is on and it was refused', record: refused('ads'), signals: GPC, then: { ads: [false, 'choice'] } },
  { when: 'GPC is on and it is allowed for this page', once: ['ads'], signals: GPC, then: { ads: [true, 'once'] } },
  {
    when: 'it is for children',
    policy: CHILDREN,
    then: { necessary: [true, 'required'], media: [false, 'audience'], auction: [false, 'audience'] },
  },
  {
    when: 'it is for children, in spite of all that would allow it',
    policy: { ...CHILDREN, ...NONE },
    record: accepted('media', 'ads', 'auction'),
    once: ['media', 'auction'],
    then: { media: [false, 'audience'], ads: [false, 'audience'], auction: [false, 'audience'] },
  },
  {
    when: 'it is for an audience that does not exist',
    policy: { audience: 'mixed' } as unknown as PolicySource,
    record: accepted('media'),
    then: { media: [false, 'audience'] },
  },
];

describe('resolve', () => {
  for (const { when, policy, record = null, signals = QUIET, once, then } of ROWS) {
    const says = Object.entries(then).map(([id, [allowed, because]]) => `${id} ${allowed ? 'on' : 'off'} (${because})`);
    it(`keeps ${says.join(', ')} when ${when}`, () => {
      const { decisions } = resolve(makePolicy(policy), record, signals, once);
      for (const [id, [allowed, because]] of Object.entries(then))
        expect(decisions[id], id).to.deep.equal({ allowed, because });
    });
  }

  it('decides on every category and service of the policy, and on nothing else', () => {
    const { decisions } = resolve(makePolicy(), accepted('media', 'of-another-page'), QUIET);
    expect(Object.keys(decisions)).to.have.members([
      'necessary',
      'session',
      'media',
      'video',
      'maps',
      'ads',
      'auction',
    ]);
  });

  it('decides on ids that every object has, when the policy has them', () => {
    const [id] = ['constructor'] as const;
    const policy = makePolicy({ categories: [{ id, title: 'Builders' }], services: [] });
    expect(resolve(policy, null, QUIET).decisions[id]).to.deep.equal({ allowed: false, because: 'default' });
    expect(resolve(policy, accepted(id), QUIET).decisions[id]).to.deep.equal({
      allowed: true,
      because: 'choice',
    });
  });

  it('keeps a refused category refused when the policy adds another', () => {
    const policy = makePolicy({
      categories: [
        { id: 'media', title: 'Media' },
        { id: 'chat', title: 'Chat' },
      ],
      services: [],
    });
    const { decisions, unanswered, status } = resolve(policy, makeRecord({ revision: 2, refused: ['media'] }), QUIET);
    expect(decisions['media']).to.deep.equal({ allowed: false, because: 'choice' });
    expect(unanswered).to.deep.equal(['chat']);
    expect(status).to.equal('stale');
  });

  it('keeps a service off in opt-out when its category was refused before the policy had it', () => {
    const { decisions } = resolve(makePolicy(OPT_OUT), makeRecord({ revision: 2, refused: ['ads'] }), QUIET);
    expect(decisions['ads']).to.deep.equal({ allowed: false, because: 'choice' });
    expect(decisions['auction']).to.have.property('allowed', false);
  });

  describe('status', () => {
    const everything = ['media', 'video', 'maps', 'ads', 'auction'];

    it('is undecided without a record, and names all that waits for an answer', () => {
      const { status, unanswered } = resolve(makePolicy(), null, QUIET);
      expect(status).to.equal('undecided');
      expect(unanswered).to.have.members(everything);
    });

    it('is decided when everything is answered, either way', () => {
      const [one, ...others] = everything as [string, ...string[]];
      const { status, unanswered } = resolve(makePolicy(), makeRecord({ accepted: [one], refused: others }), QUIET);
      expect(status).to.equal('decided');
      expect(unanswered).to.be.empty;
    });

    it('is decided after an older revision was answered, when nothing is new', () => {
      const answered = makeRecord({ revision: 2, refused: everything });
      expect(resolve(makePolicy(), answered, QUIET)).to.deep.include({ status: 'decided', unanswered: [] });
    });

    it('is stale after an older revision was answered and something is new: that alone waits', () => {
      const answered = makeRecord({ revision: 2, accepted: everything });
      expect(resolve(makePolicy(), answered, QUIET)).to.deep.include({ status: 'stale', unanswered: ['maps'] });
    });

    it('is undecided when part of this revision is answered', () => {
      expect(resolve(makePolicy(), accepted('video'), QUIET)).to.have.property('status', 'undecided');
    });

    it('is undecided while something is allowed for this page only: it waits for a lasting answer', () => {
      const policy = makePolicy({ categories: [{ id: 'media', title: 'Media' }], services: [] });
      const { status, unanswered } = resolve(policy, null, QUIET, ['media']);
      expect(status).to.equal('undecided');
      expect(unanswered).to.deep.equal(['media']);
    });

    it('is decided where nobody is asked', () => {
      expect(resolve(makePolicy(NONE), null, QUIET)).to.deep.include({ status: 'decided', unanswered: [] });
    });

    it('is decided for children: nobody asks them', () => {
      expect(resolve(makePolicy(CHILDREN), null, QUIET)).to.deep.include({ status: 'decided', unanswered: [] });
    });

    it('is undecided in opt-out, so that the visitor is told', () => {
      expect(resolve(makePolicy(OPT_OUT), null, QUIET)).to.have.property('status', 'undecided');
    });

    it('does not wait for an answer to what GPC refuses', () => {
      expect(resolve(makePolicy(), null, GPC).unanswered).to.have.members(['media', 'video', 'maps']);
    });

    it('is decided when everything is required', () => {
      const policy = makePolicy({ categories: [{ id: 'necessary', title: 'Necessary' }], services: [] });
      expect(resolve(policy, null, QUIET)).to.have.property('status', 'decided');
    });
  });

  it('hands on the record that it went by', () => {
    const record = accepted('media');
    expect(resolve(makePolicy(), record, QUIET).record).to.equal(record);
    expect(resolve(makePolicy(), null, QUIET).record).to.be.null;
  });

  it('goes by the region that the policy has', () => {
    const policy = makePolicy({ regimes: { us: 'opt-out', '*': 'opt-in' }, region: 'us' });
    expect(resolve(policy, null, QUIET).regime).to.equal('opt-out');
    expect(resolve({ ...policy, region: 'de' }, null, QUIET).regime).to.equal('opt-in');
  });

  describe('whatever policy, record and signals say', () => {
    const ID_LIST = [
      'necessary',
      'media',
      'ads',
      'session',
      'video',
      'maps',
      'auction',
      'constructor',
      'chat',
    ] as const;
    const ids = fc.subarray([...ID_LIST]);
    const records = fc.option(
      fc.record({
        revision: fc.integer({ min: 0, max: 5 }),
        day: fc.constant('2026-03-14'),
        method: fc.constantFrom('accept-all' as const, 'refuse-all' as const, 'choose' as const, 'withdraw' as const),
        signal: fc.constantFrom('' as const, 'gpc' as const),
        accepted: ids,
        refused: ids,
      }),
    );
    const policies = fc
      .record({
        audience: fc.constantFrom('general' as const, 'children' as const),
        regime: fc.constantFrom<Regime>('opt-in', 'opt-out', 'none'),
        sells: fc.boolean(),
        since: fc.integer({ min: 0, max: 5 }),
      })
      .map(({ audience, regime, sells, since }) => ({
        regime,
        policy: makePolicy({
          audience,
          regimes: { '*': regime },
          categories: [
            { id: 'necessary', title: 'Necessary' },
            { id: 'media', title: 'Media', sells },
            { id: 'ads', title: 'Ads', sells: true },
          ],
          services: [
            { id: 'session', category: 'necessary', name: 'Session' },
            { id: 'video', category: 'media', name: 'Video', since },
            { id: 'constructor', category: 'media', name: 'Builder' },
            { id: 'auction', category: 'ads', name: 'Auction', since },
          ],
        }),
      }));
    const REQUIRED: readonly string[] = ['necessary', 'session'];
    const cases = [policies, records, fc.boolean(), ids] as const;

    it('allows nothing optional in opt-in that was not accepted, for good or for this page', () => {
      fc.assert(
        fc.property(...cases, ({ policy, regime }, record, gpc, once) => {
          fc.pre(regime === 'opt-in');
          const { decisions } = resolve(policy, record, { gpc }, once);
          for (const [id, { allowed }] of Object.entries(decisions))
            if (allowed && !REQUIRED.includes(id))
              expect([...(record?.accepted ?? []), ...once], JSON.stringify(decisions)).to.include(id);
        }),
        { numRuns: 1000 },
      );
    });

    it('never allows what was refused, but for this page', () => {
      fc.assert(
        fc.property(...cases, ({ policy }, record, gpc, once) => {
          const { decisions } = resolve(policy, record, { gpc }, once);
          for (const id of record?.refused ?? [])
            if (!REQUIRED.includes(id) && !once.includes(id)) expect(decisions[id]?.allowed).to.not.equal(true);
        }),
        { numRuns: 1000 },
      );
    });

    it('never allows more with GPC than without', () => {
      fc.assert(
        fc.property(...cases, ({ policy }, record, _, once) => {
          const quiet = resolve(policy, record, QUIET, once).decisions;
          for (const [id, { allowed }] of Object.entries(resolve(policy, record, GPC, once).decisions))
            if (allowed) expect(quiet[id]?.allowed, id).to.equal(true);
        }),
        { numRuns: 1000 },
      );
    });

    it('never allows children anything optional', () => {
      fc.assert(
        fc.property(...cases, ({ policy }, record, gpc, once) => {
          fc.pre(policy.audience === 'children');
          const { decisions } = resolve(policy, record, { gpc }, once);
          expect(Object.keys(decisions).filter((id) => decisions[id]?.allowed)).to.have.members(REQUIRED);
        }),
      );
    });

    it('waits for an answer only to what has none', () => {
      fc.assert(
        fc.property(...cases, ({ policy }, record, gpc, once) => {
          const { unanswered, status } = resolve(policy, record, { gpc }, once);
          for (const id of unanswered) expect(record?.refused ?? []).to.not.include(id);
          for (const id of unanswered) expect(REQUIRED).to.not.include(id);
          expect(status === 'decided').to.equal(unanswered.length === 0);
        }),
        { numRuns: 1000 },
      );
    });

    it('changes nothing it was given, and says the same of the same', () => {
      fc.assert(
        fc.property(...cases, ({ policy }, record, gpc, once) => {
          const given = JSON.stringify([policy, record, once]);
          const signals = { gpc };
          expect(resolve(policy, record, signals, once)).to.deep.equal(resolve(policy, record, signals, once));
          expect(JSON.stringify([policy, record, once])).to.equal(given);
        }),
      );
    });
  });
});

describe('regimeOf', () => {
  const REGIMES = { 'us-ca': 'opt-out', us: 'none', de: 'opt-in', '*': 'opt-out' } as const;

  for (const [region, regime, why] of [
    ['us-ca', 'opt-out', 'has a rule of its own'],
    ['US-CA', 'opt-out', 'has a rule of its own, in any case'],
    ['us-ny', 'none', 'goes by its country'],
    ['US', 'none', 'is a country'],
    ['de-by', 'opt-in', 'goes by its country'],
    ['fr', 'opt-out', 'goes by the rule for everywhere else'],
    ['constructor', 'opt-out', 'is no region, and goes by the rule for everywhere else'],
    [undefined, 'opt-in', 'is not known, and gets the strictest'],
    ['', 'opt-in', 'is not known, and gets the strictest'],
  ] as const) {
    it(`is ${regime} in "${String(region)}", which ${why}`, () => {
      expect(regimeOf(REGIMES, region)).to.equal(regime);
    });
  }

  it('reads the policy’s regions in any case', () => {
    expect(regimeOf({ 'US-CA': 'opt-out', '*': 'opt-in' }, 'us-ca')).to.equal('opt-out');
    expect(regimeOf({ GB: 'none', '*': 'opt-in' }, 'gb')).to.equal('none');
  });

  it('is opt-in when the policy says nothing', () => {
    for (const region of [undefined, 'us', 'de-by']) {
      expect(regimeOf(undefined, region)).to.equal('opt-in');
      expect(regimeOf({}, region)).to.equal('opt-in');
    }
  });

  it('is opt-in in a region for which the policy has no rule', () => {
    expect(regimeOf({ us: 'opt-out' }, 'de')).to.equal('opt-in');
  });

  it('is the strictest of all for a region nobody knows, the rule for everywhere else included', () => {
    expect(regimeOf({ us: 'none', '*': 'opt-out' }, undefined)).to.equal('opt-out');
    expect(regimeOf({ us: 'opt-out', '*': 'none' }, undefined)).to.equal('opt-out');
    expect(regimeOf({ '*': 'none' }, undefined)).to.equal('none');
    // Without a rule for everywhere else that is opt-in, and the visitor may be there.
    expect(regimeOf({ us: 'opt-out' }, undefined)).to.equal('opt-in');
    expect(regimeOf({ us: 'none', 'us-ca': 'opt-out' }, undefined)).to.equal('opt-in');
  });
});

describe('answerTo', () => {
  it('is undefined without a record, and for an id the record does not name', () => {
    expect(answerTo(null, 'media')).to.be.undefined;
    expect(answerTo(accepted('ads'), 'media')).to.be.undefined;
  });

  it('is the visitor’s answer', () => {
    expect(answerTo(accepted('media'), 'media')).to.be.true;
    expect(answerTo(refused('media'), 'media')).to.be.false;
  });

  it('lets an acceptance reach no further than its revision, and a refusal any distance', () => {
    expect(answerTo(makeRecord({ revision: 2, accepted: ['maps'] }), 'maps', 3)).to.be.undefined;
    expect(answerTo(makeRecord({ revision: 3, accepted: ['maps'] }), 'maps', 3)).to.be.true;
    expect(answerTo(makeRecord({ revision: 2, refused: ['maps'] }), 'maps', 3)).to.be.false;
  });
});
