import { expect } from 'chai';
import fc from 'fast-check';
import { answersOf, nextRecord } from '../../../src/core/line/next-record.js';
import { parsePolicy, type Policy } from '../../../src/core/policy/policy.js';
import { formatRecord } from '../../../src/core/record/format-record.js';
import { parseRecord } from '../../../src/core/record/parse-record.js';
import type { ConsentRecord } from '../../../src/core/record/record.js';
import { resolve } from '../../../src/core/line/resolve.js';
import { cases } from '../cases.js';
import { choices, Notebook, pagesOf, policyOf, sites } from '../made-site.js';

const visits = fc.array(fc.record({ page: pagesOf(), gpc: fc.boolean(), choice: fc.option(choices()) }), {
  maxLength: 8,
});

const IDS = ['necessary', 'a', 'constructor', 'a-one', 'a-one-two', 'valueof', 'z', 'unknown'];
const idLists = fc.subarray(IDS);
/** Records as a visitor may forge them, in their own browser. */
const records: fc.Arbitrary<ConsentRecord> = fc.record({
  revision: fc.nat(9),
  day: fc.constant('2026-03-14'),
  method: fc.constantFrom('accept-all' as const, 'withdraw' as const),
  signal: fc.constantFrom('' as const, 'gpc' as const),
  accepted: idLists,
  refused: idLists,
});

const isSafelyOff = (allowed: boolean | undefined, why: string): void => {
  expect(allowed, why).to.not.equal(true);
};

describe('what holds after any history', () => {
  it('is never more than the visitor said, and a refusal is never lost', () => {
    fc.assert(
      fc.property(sites(), visits, (site, history) => {
        const notebook = new Notebook(site);
        let cookie: string | undefined;
        for (const { page, gpc, choice } of history) {
          const policy = policyOf(site, page);
          if (choice !== null) {
            const made = { method: 'choose', day: '2026-03-14', signal: gpc ? 'gpc' : '' } as const;
            const answered = answersOf(policy, choice);
            cookie = formatRecord(nextRecord(policy, parseRecord(cookie), answered, made));
            notebook.note(page, gpc, choice);
          }
          const { decisions } = resolve(policy, parseRecord(cookie), { gpc });
          for (const [id, { allowed, because }] of Object.entries(decisions))
            if (!notebook.mayBeAllowed(id, page, gpc)) isSafelyOff(allowed, `${id}, ${because}`);
        }
      }),
      cases(),
    );
  });

  it('is what the visitor has just said', () => {
    fc.assert(
      fc.property(sites(), visits, pagesOf(), choices(), fc.boolean(), (site, history, page, choice, gpc) => {
        let record: ConsentRecord | null = null;
        const answer = (where: typeof page, signal: boolean, said: typeof choice): void => {
          const policy = policyOf(site, where);
          const made = { method: 'choose', day: '2026-03-14', signal: signal ? 'gpc' : '' } as const;
          record = parseRecord(formatRecord(nextRecord(policy, record, answersOf(policy, said), made)));
        };
        for (const visit of history) if (visit.choice !== null) answer(visit.page, visit.gpc, visit.choice);
        answer(page, gpc, choice);
        const policy = policyOf(site, page);
        const { decisions } = resolve(policy, record, { gpc });
        for (const [id, value] of answersOf(policy, choice)) expect(decisions[id]!.allowed, id).to.equal(value);
      }),
      cases(),
    );
  });
});

describe('a policy that goes to a new revision', () => {
  it('E-14 never turns what was refused, or not answered, into allowed', () => {
    fc.assert(
      fc.property(sites(), records, pagesOf(), pagesOf(), fc.boolean(), (site, record, one, other, gpc) => {
        const [before, after] = [one, other].sort((a, b) => a.revision - b.revision) as [typeof one, typeof one];
        const text = formatRecord(record);
        const resolveOn = (page: typeof one): ReturnType<typeof resolve>['decisions'] =>
          resolve(policyOf(site, page), parseRecord(text), { gpc }).decisions;
        const [old, now] = [resolveOn(before), resolveOn(after)];
        for (const [id, { allowed }] of Object.entries(old))
          if (!allowed) isSafelyOff(now[id]?.allowed, `${id}: ${text}`);
        for (const [id, { allowed, because }] of Object.entries(now))
          if (allowed && because === 'choice') expect(record.accepted, text).to.include(id);
      }),
      cases(),
    );
  });
});

describe('a policy whose categories stay as they are', () => {
  const ids = ['necessary', 'a', 'b', 'sold', 'one', 'two', 'three'];
  const asked = ids.slice(1);
  const policyAt = (revision: number): Policy =>
    parsePolicy(
      JSON.stringify({
        revision,
        categories: ['necessary', 'a', 'b', 'sold'].map((id) => ({ id, title: id, sells: id === 'sold' })),
        services: [
          { id: 'one', category: 'a', name: '1', cookies: [{ name: 'c' }] },
          { id: 'two', category: 'b', name: '2', since: 1 },
          { id: 'three', category: 'sold', name: '3' },
        ],
      }),
    );
  const revisions = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9));

  it('E-14 keeps every refusal and every acceptance in a later revision, and turns nothing else into allowed', () => {
    fc.assert(
      fc.property(revisions, fc.subarray(asked), fc.subarray(asked), ([revision, later], accepted, others) => {
        const refused = others.filter((id) => !accepted.includes(id));
        const made = { day: '2026-03-14', method: 'choose', signal: '' } as const;
        const text = formatRecord({ ...made, revision, accepted, refused });
        const { decisions } = resolve(policyAt(revision + later), parseRecord(text), { gpc: false });
        for (const id of asked)
          expect(decisions[id], `${id}: ${text}`).to.deep.equal(
            accepted.includes(id)
              ? { allowed: true, because: 'choice' }
              : { allowed: false, because: refused.includes(id) ? 'choice' : 'default' },
          );
      }),
      cases(),
    );
  });

  it('E-14 takes no record of another format for an answer', () => {
    const text = '1.3.2026-03-14.accept-all..a~b~one.';
    const { decisions: undecided } = resolve(policyAt(3), null, { gpc: false });
    const versions = fc.oneof(
      fc.integer({ max: 0 }),
      fc.integer({ min: 2 }),
      fc.string().filter((one) => one !== '1'),
    );
    fc.assert(
      fc.property(versions, (version) => {
        const { decisions } = resolve(policyAt(3), parseRecord(`${version}${text.slice(1)}`), {
          gpc: false,
        });
        expect(decisions).to.deep.equal(undecided);
      }),
      cases(),
    );
  });
});

describe('whatever a policy says', () => {
  const sound = {
    revision: 2,
    categories: [
      { id: 'necessary', title: 'Necessary' },
      { id: 'a', title: 'A', since: 1 },
      { id: 'constructor', title: 'C', sells: true },
    ],
    services: [
      { id: 'valueof', category: 'a', name: 'V', hosts: ['one.example'], cookies: [{ name: 'v', since: 2 }] },
      { id: 'z', category: 'constructor', name: 'Z', since: 2 },
    ],
    functions: [{ id: 'cinema', needs: 'valueof & a', title: 'Cinema' }],
    remember: { months: 6 },
    audience: 'general',
  };
  /** A path into the policy, and what is put there. What declares silence to be a yes, or a category required, is the site's to say. */
  const damage = fc.record({
    path: fc.array(fc.constantFrom(...allKeys(sound).filter((key) => !/^(?:required|id)$/.test(key))), {
      minLength: 1,
      maxLength: 4,
    }),
    value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('__proto__', 'constructor', 'a', '', -1, 1e300)),
  });

  it('is refused as a whole, or allows only what was accepted', () => {
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 3 }), records, fc.boolean(), (damages, record, gpc) => {
        const policy = structuredClone(sound) as Record<string, unknown>;
        for (const { path, value } of damages) put(policy, path, value);
        const text = formatRecord(record);
        let parsed, decisions;
        try {
          parsed = parsePolicy(JSON.stringify(policy));
          ({ decisions } = resolve(parsed, parseRecord(text), { gpc }));
        } catch {
          return; // refused: nothing is allowed
        }
        const required = parsed.categories.filter((one) => one.required).map(({ id }) => id);
        for (const [id, { allowed }] of Object.entries(decisions)) {
          const category = parsed.services.find((one) => one.id === id)?.category ?? id;
          if (allowed && !required.includes(category)) {
            expect(record.accepted, `${id}: ${text}`).to.include(id);
            expect(record.refused, `${id}: ${text}`).to.not.include(id);
          }
        }
      }),
      cases(),
    );
  });
});

/** Every key of a value, at any depth. */
function allKeys(value: unknown): string[] {
  if (typeof value !== 'object' || !value) return [];
  return [...new Set(Object.entries(value).flatMap(([key, inner]) => [key, ...allKeys(inner)]))];
}

/** Puts a value where a path leads, as far as it leads somewhere. */
function put(target: Record<string, unknown>, [key = '', ...path]: readonly string[], value: unknown): void {
  const inner = target[key];
  if (path.length && typeof inner === 'object' && inner) put(inner as Record<string, unknown>, path, value);
  else target[key] = value;
}
