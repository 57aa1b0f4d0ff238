import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { formatRecord, spellOutRecord } from '../../src/core/record/format-record.js';
import { parseRecord } from '../../src/core/record/parse-record.js';
import type { ConsentRecord } from '../../src/core/record/record.js';

const guide = readFileSync('demo/guide/record.md', 'utf8');

/** The rules of the guide's grammar, each by its name. */
const rules = new Map(
  (/```text\n(record [^`]+)```/.exec(guide)?.[1] ?? '')
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', definition = ''] = line.split(/\s+=\s+/);
      return [name, definition] as const;
    }),
);

/** How often something comes: `1*` at least once, `*` any number of times, `4` four times. */
const countOf = (repeat: string): string => {
  if (!repeat) return '';
  if (repeat === '*') return '*';
  return repeat === '1*' ? '+' : `{${repeat}}`;
};

/** A rule of the grammar as a regular expression; what is read of ABNF is what the guide uses. */
const patternOf = (name: string): string => {
  const definition = rules.get(name);
  if (definition === undefined) throw new Error(`the grammar has no rule ${name}`);
  const parts = definition.matchAll(
    /(?<repeat>\d*\*?)(?:(?:%s)?"(?<text>[^"]*)"|%x(?<from>..)-(?<to>..)|(?<rule>[a-zA-Z]+)|(?<open>[([])|(?<close>[)\]])|(?<or>\/))/g,
  );
  const repeats: string[] = [];
  let pattern = '';
  for (const { groups = {} } of parts) {
    const { repeat = '', text, from, to, rule, open, close } = groups;
    if (open) {
      repeats.push(open === '[' ? '?' : countOf(repeat));
      pattern += '(?:';
    } else if (close) pattern += `)${repeats.pop() ?? ''}`;
    else if (text !== undefined) pattern += text.replaceAll('.', '\\.');
    else if (from) pattern += `[\\x${from}-\\x${to}]${countOf(repeat)}`;
    else if (rule) pattern += `(?:${patternOf(rule)})${countOf(repeat)}`;
    else pattern += '|';
  }
  return pattern;
};
const grammar = new RegExp(`^(?:${patternOf('record')})$`);

const ids = fc.uniqueArray(fc.stringMatching(/^(?:an|ana|analytics|m)?[a-z0-9-]{1,40}$/), { maxLength: 6 });
const records = fc.record<ConsentRecord>({
  revision: fc.oneof(fc.nat(12), fc.maxSafeNat()),
  day: fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(day * 864e5).toISOString().slice(0, 10)),
  method: fc.constantFrom('accept-all', 'refuse-all', 'choose', 'close', 'withdraw'),
  signal: fc.constantFrom('', 'gpc'),
  accepted: ids,
  refused: ids,
});

test('every written record follows the guide’s grammar, with ids shortened or in full', () => {
  fc.assert(
    fc.property(records, (record) => {
      const refused = record.refused.filter((id) => !record.accepted.includes(id));
      expect(formatRecord(record)).toMatch(grammar);
      expect(spellOutRecord({ ...record, refused })).toMatch(grammar);
    }),
    { numRuns: 2000 },
  );
});

test('a text that doesn’t follow the guide’s grammar isn’t a record', () => {
  const changes = fc.constantFrom('', '.', '~', '_', '0', '2', 'z', 'Z', ' ', '_3', '~_9', '\n', 'gpc');
  let refused = 0;
  fc.assert(
    fc.property(records, fc.nat(), changes, (record, at, put) => {
      const text = formatRecord(record);
      const place = at % text.length;
      const changed = text.slice(0, place) + put + text.slice(place + 1);
      if (grammar.test(changed)) return;
      refused += 1;
      expect(parseRecord(changed), changed).toBeNull();
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(500);
});

test('the reader of records follows the rules that the guide gives beside the grammar', () => {
  const broken = [
    '1.9007199254740993.2026-11-01.choose..a.b',
    '1.1.2026-02-30.choose..a.b',
    '1.1.2026-11-01.choose..abc~_4d.',
    '1.1.2026-11-01.choose..b~a.',
    '1.1.2026-11-01.choose..a~a.',
    '1.1.2026-11-01.choose..a.a',
  ];
  for (const text of broken) {
    expect(text).toMatch(grammar);
    expect(parseRecord(text), text).toBeNull();
  }
});

test('every example in the guide is a record exactly as the widget writes it', () => {
  const examples = [...guide.matchAll(/^\| `(1\.[^`]+)`/gm)].map(([, text = '']) => text);
  expect(examples.length).toBeGreaterThan(3);
  for (const text of examples) {
    expect(text).toMatch(grammar);
    const record = parseRecord(text);
    expect(record && formatRecord(record)).toBe(text);
  }
});
