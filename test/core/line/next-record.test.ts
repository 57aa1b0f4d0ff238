import { expect } from 'chai';
import fc from 'fast-check';
import { answersOf, nextRecord } from '../../../src/core/line/next-record.js';
import { parsePolicy, type Policy } from '../../../src/core/policy/policy.js';
import type { PolicySource } from '../../../src/core/policy/policy-source.js';
import { formatRecord } from '../../../src/core/record/format-record.js';
import { parseRecord } from '../../../src/core/record/parse-record.js';
import type { ConsentRecord } from '../../../src/core/record/record.js';
import { resolve } from '../../../src/core/line/resolve.js';
import type { Choice } from '../../../src/core/contract/state.js';

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
      functions: [{ id: 'film', needs: 'video', title: 'Film' }],
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

const MADE = { method: 'choose', day: '2026-05-01', signal: '' } as const;

/** The record after one more answer. */
const answer = (policy: Policy, record: ConsentRecord | null, choice: Choice, made: Partial<ConsentRecord> = {}) =>
  nextRecord(policy, record, answersOf(policy, choice), { ...MADE, ...made });

describe('answersOf', () => {
  const spellOut = (choice: Choice): Record<string, boolean> =>
    Object.fromEntries(answersOf(makePolicy(), choice).entries());

  it('accepts every optional category and service', () => {
    expect(spellOut('all')).to.deep.equal({ media: true, video: true, maps: true, ads: true, auction: true });
  });

  it('refuses every optional category and service', () => {
    expect(spellOut('none')).to.deep.equal({ media: false, video: false, maps: false, ads: false, auction: false });
  });

  it('lets a category’s answer cover its services', () => {
    expect(spellOut({ media: true })).to.deep.equal({ media: true, video: true, maps: true });
    expect(spellOut({ media: false })).to.deep.equal({ media: false, video: false, maps: false });
  });

  it('lets a service have an answer of its own beside its category’s', () => {
    expect(spellOut({ media: true, video: false })).to.deep.equal({ media: true, video: false, maps: true });
    expect(spellOut({ video: true, media: false })).to.deep.equal({ media: false, video: true, maps: false });
  });

  it('answers for a service alone', () => {
    expect(spellOut({ video: true })).to.deep.equal({ video: true });
  });

  it('answers nothing that is required, unknown, or a function', () => {
    expect(spellOut({ necessary: false, session: false, chat: true, film: true })).to.deep.equal({});
    expect(spellOut({})).to.deep.equal({});
  });

  it('takes nothing but true and false for an answer', () => {
    for (const value of ['true', 1, 0, null, undefined, {}, 'yes'])
      expect(spellOut({ media: value } as unknown as Choice), JSON.stringify(value)).to.deep.equal({});
  });

  it('takes nothing for an answer that every object has', () => {
    const policy = makePolicy({
      categories: [{ id: 'constructor', title: 'Builders' }],
      services: [],
      functions: [],
    });
    expect([...answersOf(policy, {})]).to.be.empty;
    const choice = Object.fromEntries([['constructor', true]]);
    expect([...answersOf(policy, choice)]).to.deep.equal([['constructor', true]]);
  });

  it('takes a word that is neither "all" nor "none" for a refusal', () => {
    expect(spellOut('ALL' as Choice)).to.deep.equal(spellOut('none'));
  });
});

describe('nextRecord', () => {
  it('records an acceptance of everything', () => {
    expect(answer(makePolicy(), null, 'all', { method: 'accept-all' })).to.deep.equal({
      revision: 3,
      day: '2026-05-01',
      method: 'accept-all',
      signal: '',
      accepted: ['ads', 'auction', 'maps', 'media', 'video'],
      refused: [],
    });
  });

  it('records a refusal of everything, id by id', () => {
    expect(answer(makePolicy(), null, 'none', { method: 'refuse-all' })).to.deep.equal({
      revision: 3,
      day: '2026-05-01',
      method: 'refuse-all',
      signal: '',
      accepted: [],
      refused: ['ads', 'auction', 'maps', 'media', 'video'],
    });
  });

  it('never records what is required', () => {
    const record = answer(makePolicy(), null, { necessary: true, session: false, media: true });
    expect([...record.accepted, ...record.refused]).to.have.members(['media', 'video', 'maps']);
  });

  it('leaves undecided what wasn’t answered', () => {
    const record = answer(makePolicy(), null, { video: true });
    expect(record).to.deep.include({ accepted: ['video'], refused: [] });
  });

  it('keeps older answers beside the new one', () => {
    const record = answer(makePolicy(), makeRecord({ accepted: ['video'], refused: ['ads', 'auction'] }), {
      maps: true,
    });
    expect(record).to.deep.include({ accepted: ['maps', 'video'], refused: ['ads', 'auction'] });
  });

  it('lets the newer answer to an id win', () => {
    const accepted = answer(makePolicy(), null, 'all');
    expect(answer(makePolicy(), accepted, 'none')).to.deep.include({ accepted: [] });
    const refused = answer(makePolicy(), null, 'none');
    expect(answer(makePolicy(), refused, 'all')).to.deep.include({ refused: [] });
  });

  it('keeps the answers to ids of the site’s other pages', () => {
    const record = makeRecord({ accepted: ['shop-chat'], refused: ['shop-ads'] });
    expect(answer(makePolicy(), record, 'none')).to.deep.include({
      accepted: ['shop-chat'],
      refused: ['ads', 'auction', 'maps', 'media', 'shop-ads', 'video'],
    });
  });

  it('keeps them also where the revision isn’t a whole number, and is recorded as 0', () => {
    for (const revision of [2.5, -1]) {
      const policy = makePolicy({ revision });
      const record = makeRecord({ revision: 0, accepted: ['shop-chat'] });
      expect(answer(policy, record, 'none')).to.deep.include({ revision: 0, accepted: ['shop-chat'] });
    }
  });

  it('keeps the day of an older answer, so that nothing is remembered longer for being carried along', () => {
    expect(answer(makePolicy(), makeRecord({ refused: ['ads'] }), { media: true }).day).to.equal('2026-03-14');
  });

  it('keeps it however many were accepted and refused before', () => {
    const record = makeRecord({ accepted: ['media'], refused: ['ads'] });
    expect(answer(makePolicy(), record, {}).day).to.equal('2026-03-14');
  });

  it('has the new day when everything is answered anew', () => {
    expect(answer(makePolicy(), makeRecord({ accepted: ['media', 'video'], refused: ['ads'] }), 'none').day).to.equal(
      '2026-05-01',
    );
  });

  it('names the revision that was answered', () => {
    expect(answer(makePolicy(), makeRecord({ revision: 2, refused: ['ads'] }), { media: true }).revision).to.equal(3);
  });

  it('drops an acceptance that doesn’t reach this revision, and keeps a refusal', () => {
    const accepted = makeRecord({ revision: 2, accepted: ['maps', 'video'] });
    expect(answer(makePolicy(), accepted, { ads: false })).to.deep.include({ accepted: ['video'] });
    const refused = makeRecord({ revision: 2, refused: ['maps'] });
    expect(answer(makePolicy(), refused, { ads: false })).to.deep.include({ refused: ['ads', 'auction', 'maps'] });
  });

  it('doesn’t carry an acceptance of another page past that page’s own revision', () => {
    const shop = makePolicy({
      categories: [{ id: 'shop', title: 'Shop' }],
      services: [{ id: 'recommend', category: 'shop', name: 'Recommendations', since: 3 }],
      functions: [],
    });
    // Accepted on a page of the shop at revision 2; its use is widened at 3, which the visitor first meets elsewhere.
    const before = makeRecord({ revision: 2, accepted: ['recommend', 'shop'] });
    const after = answer(makePolicy(), before, 'none');
    const { decisions } = resolve(shop, after, { gpc: false });
    expect(decisions['recommend']).to.deep.equal({ allowed: false, because: 'default' });
  });

  it('doesn’t take an answer to one id under GPC for an acceptance of what GPC refuses', () => {
    const policy = makePolicy();
    const gpc = { gpc: true };
    const before = makeRecord({ accepted: ['ads', 'auction'] });
    expect(resolve(policy, before, gpc).decisions['ads']).to.deep.equal({ allowed: false, because: 'signal' });
    const after = answer(policy, before, { media: false }, { signal: 'gpc' });
    expect(resolve(policy, after, gpc).decisions['ads']).to.have.property('allowed', false);
  });

  it('writes what the cookie can hold, alike for alike answers', () => {
    const one = answer(makePolicy(), answer(makePolicy(), null, { media: true }), { ads: false });
    const other = answer(makePolicy(), answer(makePolicy(), null, { ads: false }), { media: true });
    expect(formatRecord(one)).to.equal(formatRecord(other));
    expect(parseRecord(formatRecord(one))).to.deep.equal(one);
  });

  describe('whatever was answered before', () => {
    const IDS = ['necessary', 'media', 'ads', 'video', 'maps', 'auction', 'chat', 'constructor'] as const;
    const choices = fc.oneof(
      fc.constantFrom<Choice>('all', 'none'),
      fc.dictionary(fc.constantFrom(...IDS), fc.boolean()) as fc.Arbitrary<Choice>,
    );
    /** A page of a site on which the use of `video` is widened at one revision, and `maps` belongs to one category. */
    const site = fc
      .record({ widenedAt: fc.integer({ min: 2, max: 4 }), mapsIn: fc.constantFrom('media', 'ads') })
      .map(({ widenedAt, mapsIn }) => ({
        makePage: (revision: number, hasVideo: boolean, hasAds: boolean): Policy =>
          makePolicy({
            revision,
            categories: [
              { id: 'necessary', title: 'Necessary' },
              { id: 'media', title: 'Media' },
              ...(hasAds ? [{ id: 'ads', title: 'Ads', sells: true }] : []),
            ],
            services: [
              ...(hasVideo
                ? [{ id: 'video', category: 'media', name: 'Video', since: revision < widenedAt ? 0 : widenedAt }]
                : []),
              ...(hasAds ? [{ id: 'auction', category: 'ads', name: 'Auction' }] : []),
              ...(hasAds || mapsIn === 'media' ? [{ id: 'maps', category: mapsIn, name: 'Maps' }] : []),
            ],
            functions: [],
          }),
      }));
    const pages = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.boolean());
    const signals = fc.constantFrom('' as const, 'gpc' as const);
    const visits = fc
      .tuple(
        site,
        fc.array(fc.record({ page: pages, choice: choices, signal: signals }), { minLength: 1, maxLength: 8 }),
        pages,
      )
      .map(([{ makePage }, sequence, last]) => ({
        sequence: sequence.map(({ page, ...rest }) => ({ policy: makePage(...page), ...rest })),
        policy: makePage(...last),
      }));

    it('marks as accepted only what an answer accepted, and nothing that was refused since', () => {
      fc.assert(
        fc.property(visits, ({ sequence }) => {
          const last = new Map<string, boolean>();
          let record: ConsentRecord | null = null;
          for (const { policy, choice, signal } of sequence) {
            const answers = answersOf(policy, choice);
            for (const [id, value] of answers) last.set(id, value);
            record = nextRecord(policy, record, answers, { ...MADE, signal });
            for (const id of record.accepted) expect(last.get(id), id).to.equal(true);
          }
        }),
        { numRuns: 1000 },
      );
    });

    it('keeps refused what was refused and not answered again', () => {
      fc.assert(
        fc.property(visits, ({ sequence }) => {
          const last = new Map<string, boolean>();
          let record: ConsentRecord | null = null;
          for (const { policy, choice, signal } of sequence) {
            const answers = answersOf(policy, choice);
            for (const [id, value] of answers) last.set(id, value);
            record = nextRecord(policy, record, answers, { ...MADE, signal });
          }
          for (const [id, value] of last) if (!value) expect(record?.refused).to.include(id);
        }),
        { numRuns: 1000 },
      );
    });

    it('brings an acceptance no further than the revision at which it was given', () => {
      fc.assert(
        fc.property(visits, ({ sequence, policy }) => {
          const acceptedAt = new Map<string, number>();
          let record: ConsentRecord | null = null;
          for (const visit of sequence) {
            const answers = answersOf(visit.policy, visit.choice);
            for (const [id, value] of answers) acceptedAt.set(id, value ? visit.policy.revision : -1);
            record = nextRecord(visit.policy, record, answers, { ...MADE, signal: visit.signal });
          }
          const { decisions } = resolve(policy, record, { gpc: false });
          for (const { id, since = 0 } of policy.services)
            if (decisions[id]?.allowed) expect(acceptedAt.get(id), id).to.be.at.least(since);
        }),
        { numRuns: 1000 },
      );
    });

    it('allows in spite of GPC only what was accepted under GPC', () => {
      fc.assert(
        fc.property(visits, ({ sequence, policy }) => {
          const acceptedUnder = new Map<string, string>();
          let record: ConsentRecord | null = null;
          for (const visit of sequence) {
            const answers = answersOf(visit.policy, visit.choice);
            for (const [id, value] of answers) acceptedUnder.set(id, value ? visit.signal : 'refused');
            record = nextRecord(visit.policy, record, answers, { ...MADE, signal: visit.signal });
          }
          const { decisions } = resolve(policy, record, { gpc: true });
          for (const { id, category } of policy.services)
            if (category === 'ads' && decisions[id]?.allowed) expect(acceptedUnder.get(id), id).to.equal('gpc');
          if (decisions['ads']?.allowed) expect(acceptedUnder.get('ads')).to.equal('gpc');
        }),
        { numRuns: 1000 },
      );
    });

    it('writes a record that reads back as it was', () => {
      fc.assert(
        fc.property(visits, ({ sequence }) => {
          let record: ConsentRecord | null = null;
          for (const { policy, choice, signal } of sequence)
            record = nextRecord(policy, record, answersOf(policy, choice), { ...MADE, signal });
          expect(parseRecord(formatRecord(record!))).to.deep.equal(record);
        }),
      );
    });

    it('never makes the day of an answer younger', () => {
      fc.assert(
        fc.property(choices, choices, (first, second) => {
          const policy = makePolicy();
          const before = answer(policy, null, first, { day: '2026-01-01' });
          const after = answer(policy, before, second, { day: '2026-02-01' });
          const answered = answersOf(policy, second);
          const isCarried = [...before.accepted, ...before.refused].some((id) => !answered.has(id));
          expect(after.day).to.equal(isCarried ? '2026-01-01' : '2026-02-01');
        }),
      );
    });
  });
});
