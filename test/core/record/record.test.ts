import { expect } from 'chai';
import fc from 'fast-check';
import { addMonths } from '../../../src/core/record/add-months.js';
import { dayOf } from '../../../src/core/record/day-of.js';
import { formatRecord, spellOutRecord } from '../../../src/core/record/format-record.js';
import { isCurrent } from '../../../src/core/record/is-current.js';
import { parseRecord } from '../../../src/core/record/parse-record.js';
import type { ConsentRecord, Method } from '../../../src/core/record/record.js';

const METHODS: readonly Method[] = ['accept-all', 'refuse-all', 'choose', 'withdraw'];

const record = (parts: Partial<ConsentRecord> = {}): ConsentRecord => ({
  revision: 1,
  day: '2026-03-14',
  method: 'choose',
  signal: '',
  accepted: [],
  refused: [],
  ...parts,
});

/** Records that a visitor's answers could really make: sorted ids, none twice. */
const genuineRecords = (): fc.Arbitrary<ConsentRecord> => {
  const shortId = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
  const similarId = fc
    .tuple(fc.constantFrom('purpose-', 'vendor-', 'a', '-', `long-${'x'.repeat(40)}`), fc.nat(120))
    .map(([head, count]) => `${head}${count}`);
  return fc
    .record({
      revision: fc.nat(),
      day: fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map(dayOf),
      method: fc.constantFrom(...METHODS),
      signal: fc.constantFrom('' as const, 'gpc' as const),
      answers: fc.dictionary(fc.oneof(shortId, similarId, fc.constant('constructor')), fc.boolean(), { maxKeys: 40 }),
    })
    .map(({ answers, ...rest }) => {
      const idsWith = (value: boolean): string[] =>
        Object.keys(answers)
          .filter((id) => answers[id] === value)
          .sort();
      return { ...rest, accepted: idsWith(true), refused: idsWith(false) };
    });
};

describe('formatRecord', () => {
  it('writes version, revision, day, method, signal, accepted and refused, with dots between', () => {
    const text = formatRecord(record({ revision: 12, accepted: ['analytics', 'maps'], refused: ['marketing'] }));
    expect(text).to.equal('1.12.2026-03-14.choose..analytics~maps.marketing');
  });

  it('notes that Global Privacy Control was on', () => {
    expect(formatRecord(record({ signal: 'gpc', method: 'accept-all', accepted: ['ads'] }))).to.equal(
      '1.1.2026-03-14.accept-all.gpc.ads.',
    );
  });

  it('writes what an id shares with the one before it as one digit, from three characters on', () => {
    expect(formatRecord(record({ accepted: ['purpose-1', 'purpose-12', 'purpose-2'] }))).to.equal(
      '1.1.2026-03-14.choose..purpose-1~_92~_82.',
    );
    expect(formatRecord(record({ accepted: ['ab1', 'ab2'] }))).to.equal('1.1.2026-03-14.choose..ab1~ab2.');
    const long = 'x'.repeat(50);
    expect(formatRecord(record({ refused: [`${long}a`, `${long}b`] }))).to.equal(
      `1.1.2026-03-14.choose...${long}a~_z${'x'.repeat(15)}b`,
    );
  });

  it('takes 30 categories and 100 services in less than 1024 bytes, and none of them needs escaping', () => {
    const ids = [
      ...Array.from({ length: 30 }, (_, index) => `purpose-${index + 1}`),
      ...Array.from({ length: 100 }, (_, index) => `vendor-${index + 1}`),
    ];
    const splits: Readonly<Record<string, string[]>> = {
      accepted: ids,
      refused: [],
      alternating: ids.filter((_, index) => index % 2),
      none: [],
      'every third': ids.filter((_, index) => index % 3 === 0),
    };
    for (const [name, accepted] of Object.entries(splits)) {
      const refused = ids.filter((id) => !accepted.includes(id));
      const text = formatRecord(record({ revision: 123, signal: 'gpc', accepted, refused }));
      expect(new TextEncoder().encode(`askfirst=${text}`), name).to.have.length.below(1024);
      expect(encodeURIComponent(text), name).to.equal(text);
      expect(parseRecord(text), name).to.deep.include({ accepted: [...accepted].sort(), refused: refused.sort() });
    }
  });

  it('writes equal answers of one day alike, in whatever order they were given', () => {
    const one = record({ accepted: ['maps', 'analytics', 'video'], refused: ['chat', 'ads'] });
    const other = record({ accepted: ['video', 'maps', 'analytics'], refused: ['ads', 'chat'] });
    expect(formatRecord(one)).to.equal(formatRecord(other));
  });

  it('holds the visitor’s answer, its day, and nothing else', () => {
    const text = formatRecord(record({ accepted: ['analytics'], ...{ visitor: 'a1b2c3', at: '12:34:56' } }));
    expect(text).to.equal('1.1.2026-03-14.choose..analytics.');
  });
});

describe('parseRecord', () => {
  it('reads what formatRecord writes', () => {
    fc.assert(
      fc.property(genuineRecords(), (genuine) => {
        expect(parseRecord(formatRecord(genuine))).to.deep.equal(genuine);
      }),
    );
  });

  it('reads ids in full, as a receipt has them and a server may write them', () => {
    expect(parseRecord('1.1.2026-03-14.choose..purpose-1~purpose-2.')?.accepted).to.deep.equal([
      'purpose-1',
      'purpose-2',
    ]);
    fc.assert(
      fc.property(genuineRecords(), (genuine) => {
        expect(parseRecord(spellOutRecord(genuine))).to.deep.equal(genuine);
      }),
    );
  });

  it('reads ids that are shortened less than they could be', () => {
    expect(parseRecord('1.1.2026-03-14.choose..purpose-1~_7-2.')?.accepted).to.deep.equal(['purpose-1', 'purpose-2']);
  });

  it('reads ids that are named like members of every object', () => {
    const genuine = record({ accepted: ['constructor'], refused: ['prototype', 'tostring'] });
    expect(parseRecord(formatRecord(genuine))).to.deep.equal(genuine);
  });

  it('finds no record where there is no cookie', () => {
    expect(parseRecord(undefined)).to.be.null;
    expect(parseRecord('')).to.be.null;
  });

  for (const [what, text] of [
    ['another version', '2.1.2026-03-14.choose..analytics.'],
    ['no version', '1.2026-03-14.choose..analytics.'],
    ['a version spelt otherwise', '01.1.2026-03-14.choose..analytics.'],
    ['a revision spelt otherwise', '1.01.2026-03-14.choose..analytics.'],
    ['a revision below nothing', '1.-1.2026-03-14.choose..analytics.'],
    ['a revision in parts', '1.1.5.2026-03-14.choose..analytics.'],
    ['a revision too great to count', '1.99999999999999999999999.2026-03-14.choose..analytics.'],
    ['a revision that counting rounds', '1.9007199254740993.2026-03-14.choose..analytics.'],
    ['a day and an hour', '1.1.2026-03-14T12.choose..analytics.'],
    ['a day spelt otherwise', '1.1.2026-3-14.choose..analytics.'],
    ['a month that does not exist', '1.1.2026-13-14.choose..analytics.'],
    ['a day that no month has', '1.1.2026-03-40.choose..analytics.'],
    ['the day before the first', '1.1.2026-03-00.choose..analytics.'],
    ['a method nobody has', '1.1.2026-03-14.guess..analytics.'],
    ['a method named like a member of every object', '1.1.2026-03-14.constructor..analytics.'],
    ['a signal nobody sends', '1.1.2026-03-14.choose.dnt.analytics.'],
    ['a list missing', '1.1.2026-03-14.choose..analytics'],
    ['a list too many', '1.1.2026-03-14.choose..analytics..'],
    ['ids that are not sorted', '1.1.2026-03-14.choose..maps~analytics.'],
    ['an id named twice', '1.1.2026-03-14.choose..ads~ads.'],
    ['an id named twice, the second time by its head', '1.1.2026-03-14.choose..maps~_4.'],
    ['an id both accepted and refused', '1.1.2026-03-14.choose..maps.maps'],
    ['an id of no characters before another', '1.1.2026-03-14.choose..~maps.'],
    ['nothing but ids of no characters', '1.1.2026-03-14.choose..~.'],
    ['an id of no characters behind another', '1.1.2026-03-14.choose..maps~.'],
    ['an id with a capital', '1.1.2026-03-14.choose..Maps.'],
    ['an id with an underscore inside', '1.1.2026-03-14.choose..ma_ps.'],
    ['__proto__ for an id', '1.1.2026-03-14.choose..__proto__.'],
    ['an id with a percent sign', '1.1.2026-03-14.choose..ma%20ps.'],
    ['white space before', ' 1.1.2026-03-14.choose..maps.'],
    ['white space behind', '1.1.2026-03-14.choose..maps. '],
    ['a line feed behind', '1.1.2026-03-14.choose..maps.\n'],
    ['something on a line before', 'x\n1.1.2026-03-14.choose..maps.'],
    ['JSON', '{"analytics":true}'],
    ['a word', 'true'],
    ['a record cut off', '1.1.2026-03-14.cho'],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(parseRecord(text)).to.be.null;
    });
  }

  for (const [what, accepted] of [
    ['a head shared with nothing', '_4maps'],
    ['a head of two characters', 'maps~_2x'],
    ['a head of no characters', 'maps~_0video'],
    ['a head longer than the id before', 'maps~_9x'],
    ['a head with its count in capitals', 'purpose-number-1~_F2'],
    ['a head with no count', 'maps~_'],
    ['a head counted by something else', 'maps~_-s'],
    ['a head counted by an underscore', 'maps~__proto__'],
  ] as const) {
    it(`refuses ${what}: ${accepted}`, () => {
      expect(parseRecord(`1.1.2026-03-14.choose..${accepted}.`)).to.be.null;
      expect(parseRecord(`1.1.2026-03-14.choose...${accepted}`)).to.be.null;
    });
  }

  it('refuses a record that wants to be an object’s prototype, and leaves objects alone', () => {
    parseRecord('1.1.2026-03-14.choose..__proto__~constructor.prototype');
    expect(({} as Record<string, unknown>)['allowed']).to.be.undefined;
  });

  describe('whatever the cookie says', () => {
    const alphabet = fc.constantFrom(
      ...['_', '~', '.', '-', '0', '1', '9', 'a', 'b', 'z'],
      'A',
      '%',
      ' ',
      '\n',
      'é',
      '\0',
      'gpc',
      'choose',
      'maps',
      '2026-03-14',
    );
    const recordLike = fc
      .tuple(
        fc.constantFrom('1', '2', ''),
        fc.oneof(fc.nat().map(String), fc.string({ maxLength: 3 })),
        fc.stringMatching(/^\d{4}-\d\d-\d\d$/),
        fc.constantFrom(...METHODS, 'other'),
        fc.constantFrom('', 'gpc', 'dnt'),
        fc.stringMatching(/^[\w~-]{0,12}$/),
        fc.stringMatching(/^[\w~-]{0,12}$/),
      )
      .map((parts) => parts.join('.'));
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(alphabet).map((scraps) => scraps.join('')),
      recordLike,
    );

    it('never throws', () => {
      fc.assert(
        fc.property(anything, (text) => {
          expect(parseRecord(text)).to.satisfy((read: unknown) => read === null || typeof read === 'object');
        }),
        { numRuns: 2000 },
      );
    });

    it('reads nothing that doesn’t mean the same, written again', () => {
      fc.assert(
        fc.property(anything, (text) => {
          const read = parseRecord(text);
          if (!read) return;
          expect(parseRecord(formatRecord(read))).to.deep.equal(read);
          expect(parseRecord(spellOutRecord(read))).to.deep.equal(read);
          // All but the ids has one spelling.
          expect(text.split('.').slice(0, 5)).to.deep.equal(formatRecord(read).split('.').slice(0, 5));
        }),
        { numRuns: 2000 },
      );
    });

    it('reads a record with a character changed as no record, or as another sound one', () => {
      type Mutation = (text: string, at: number, character: string) => string;
      const mutations = fc.constantFrom<Mutation>(
        (text, at, character) => text.slice(0, at) + character + text.slice(at),
        (text, at) => text.slice(0, at) + text.slice(at + 1),
        (text, at, character) => text.slice(0, at) + character + text.slice(at + 1),
        (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
        (text, at) => text.slice(0, at),
      );
      const characters = fc.oneof(alphabet, fc.string({ minLength: 1, maxLength: 1 }));
      fc.assert(
        fc.property(genuineRecords(), mutations, fc.nat(), characters, (genuine, mutate, position, character) => {
          const text = formatRecord(genuine);
          const mutated = mutate(text, position % (text.length + 1), character);
          const read = parseRecord(mutated);
          if (read) expect(parseRecord(formatRecord(read))).to.deep.equal(read);
        }),
        { numRuns: 2000 },
      );
    });

    it('reads ids that a policy can have, each once, and days that exist, or nothing', () => {
      fc.assert(
        fc.property(recordLike, (text) => {
          const read = parseRecord(text);
          if (!read) return;
          const ids = [...read.accepted, ...read.refused];
          for (const id of ids) expect(id).to.match(/^[a-z0-9-]+$/);
          expect(new Set(ids)).to.have.property('size', ids.length);
          expect(dayOf(new Date(read.day))).to.equal(read.day);
        }),
        { numRuns: 5000 },
      );
    });
  });
});

describe('dayOf', () => {
  it('is the day in UTC, whatever the clock on the wall says', () => {
    expect(dayOf(new Date('2026-03-14T23:59:59.999Z'))).to.equal('2026-03-14');
    expect(dayOf(new Date('2026-03-14T23:30:00-05:00'))).to.equal('2026-03-15');
    expect(dayOf(new Date('2026-03-15T00:30:00+05:00'))).to.equal('2026-03-14');
  });
});

describe('addMonths', () => {
  for (const [from, months, to] of [
    ['2026-03-14', 6, '2026-09-14'],
    ['2026-03-14', 0, '2026-03-14'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2027-08-29', 6, '2028-02-29'],
    ['2026-08-28', 6, '2027-02-28'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-07-31', 6, '2027-01-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 13, '2029-03-29'],
    ['2026-12-31', 13, '2028-01-31'],
    ['2000-01-31', 1, '2000-02-29'],
    ['2100-01-31', 1, '2100-02-28'],
  ] as const) {
    it(`comes from ${from} to ${to} in ${String(months)} months`, () => {
      expect(dayOf(addMonths(from, months))).to.equal(to);
    });
  }

  it('keeps the time of day, and leaves the date it is given alone', () => {
    const from = new Date('2026-08-31T21:45:10.500Z');
    expect(addMonths(from, 6).toISOString()).to.equal('2027-02-28T21:45:10.500Z');
    expect(from.toISOString()).to.equal('2026-08-31T21:45:10.500Z');
  });
});

describe('isCurrent', () => {
  const isCurrentOn = (now: string, day: string, months = 6): boolean =>
    isCurrent(record({ day }), months, new Date(`${now}T12:00:00Z`));

  const later = (day: string, days: number): string => dayOf(new Date(Date.parse(day) + days * 86_400_000));

  it('counts a record for six months, and no day longer', () => {
    expect(isCurrentOn('2026-09-13', '2026-03-14')).to.be.true;
    expect(isCurrentOn('2026-09-14', '2026-03-14')).to.be.true;
    expect(isCurrentOn('2026-09-15', '2026-03-14')).to.be.false;
  });

  for (const [day, last, first] of [
    ['2026-08-31', '2027-02-28', '2027-03-01'],
    ['2026-08-30', '2027-02-28', '2027-03-01'],
    ['2026-08-29', '2027-02-28', '2027-03-01'],
    ['2026-08-28', '2027-02-28', '2027-03-01'],
    ['2027-08-31', '2028-02-29', '2028-03-01'],
    ['2027-08-28', '2028-02-28', '2028-02-29'],
    ['2026-03-31', '2026-09-30', '2026-10-01'],
    ['2026-07-31', '2027-01-31', '2027-02-01'],
    ['2028-02-29', '2028-08-29', '2028-08-30'],
    ['2026-12-31', '2027-06-30', '2027-07-01'],
    ['2026-07-01', '2027-01-01', '2027-01-02'],
  ] as const) {
    it(`counts a record of ${day} until ${last}`, () => {
      expect(isCurrentOn(last, day)).to.be.true;
      expect(isCurrentOn(first, day)).to.be.false;
    });
  }

  it('counts as many months as the policy says', () => {
    expect(isCurrentOn('2026-04-14', '2026-03-14', 1)).to.be.true;
    expect(isCurrentOn('2026-04-15', '2026-03-14', 1)).to.be.false;
    expect(isCurrentOn('2027-04-14', '2026-03-14', 13)).to.be.true;
    expect(isCurrentOn('2027-04-15', '2026-03-14', 13)).to.be.false;
  });

  it('counts as long as the cookie lasts, from every day of four years', () => {
    for (let day = '2025-01-01'; day < '2029-01-01'; day = later(day, 1)) {
      const last = dayOf(addMonths(day, 6));
      expect(isCurrentOn(last, day), `${day} on ${last}`).to.be.true;
      expect(isCurrentOn(later(last, 1), day), `${day} on the day after ${last}`).to.be.false;
    }
  });

  it('counts a record of today', () => {
    expect(isCurrent(record({ day: dayOf(new Date()) }), 6)).to.be.true;
  });

  it('counts a record of tomorrow, since clocks differ, on every day of four years', () => {
    for (let today = '2025-01-01'; today < '2029-01-01'; today = later(today, 1))
      expect(isCurrentOn(today, later(today, 1)), `${later(today, 1)} on ${today}`).to.be.true;
  });

  it('counts a record from the future, since a clock that was wrong loses no refusal; its cookie ends it', () => {
    expect(isCurrentOn('2026-03-14', '2027-03-14')).to.be.true;
  });

  it('does not count a record for months that are no number', () => {
    expect(isCurrentOn('2026-03-14', '2026-03-14', NaN)).to.be.false;
    expect(isCurrentOn('2026-03-14', '2026-03-14', -1)).to.be.false;
  });
});
