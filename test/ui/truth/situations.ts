import type { PolicySource } from '../../../src/core/policy/policy-source.js';
import type { ServiceSource } from '../../../src/core/policy/service-source.js';
import type { ConsentRecord } from '../../../src/core/record/record.js';
import { makeConsent, shop, type FakeConsent } from '../make-consent.js';

const services = (shop.services ?? []).filter((one): one is ServiceSource => !('use' in one));

/** Policies that say much, little and nothing. */
const policies: Readonly<Record<string, PolicySource>> = {
  shop,
  'no other company, nothing stored': {
    ...shop,
    services: services.map((one) => ({ ...one, thirdParty: false, cookies: [] })),
  },
  'nothing declared of services': {
    ...shop,
    services: services.map(({ id, category, name }) => ({ id, category, name: name ?? id })),
  },
  'unknown lifetimes': { ...shop, services: services.map((one) => ({ ...one, cookies: [{ name: one.id }] })) },
  'no services': { ...shop, services: [], functions: [{ id: 'chat', needs: 'functional', title: 'Live chat' }] },
  'nothing optional': { ...shop, categories: shop.categories?.slice(0, 1) ?? [], services: [], functions: [] },
  'for children': { ...shop, audience: 'children' },
  'opt-out': { ...shop, regimes: { '*': 'opt-out' } },
  'opt-out, with what identifies': {
    ...shop,
    regimes: { '*': 'opt-out' },
    categories: (shop.categories ?? []).map((one) =>
      one.id === 'functional' ? { ...one, does: ['identifies'] } : one,
    ),
  },
  'nobody is asked': { ...shop, regimes: { '*': 'none' } },
  'something new': {
    ...shop,
    revision: 2,
    changes: [{ revision: 2, date: '2026-11-01', kind: 'added', summary: 'A poll was added.', ids: ['poll'] }],
    categories: [...(shop.categories ?? []), { id: 'poll', title: 'Polls', summary: 'Asks you things.', since: 2 }],
  },
  'something widened': {
    ...shop,
    revision: 2,
    changes: [
      { revision: 2, date: '2026-11-01', kind: 'wider', summary: 'Helpdesk has a partner.', ids: ['helpdesk'] },
    ],
    services: services.map((one) => (one.id === 'helpdesk' ? { ...one, since: 2 } : one)),
  },
};

const answered = (
  method: ConsentRecord['method'],
  accepted: readonly string[],
  refused: readonly string[],
): ConsentRecord => ({ revision: 1, day: '2026-11-02', method, signal: '', accepted, refused });

const all = ['functional', 'helpdesk', 'maps', 'marketing', 'pixel'];

/** What visitors answered before they came. An answer that is too old is none. */
const records: Readonly<Record<string, ConsentRecord | null>> = {
  undecided: null,
  'all accepted': answered('accept-all', all, []),
  'all refused': answered('refuse-all', [], all),
  mixed: answered('choose', ['functional', 'helpdesk', 'maps'], ['marketing', 'pixel']),
  'one service alone': answered('choose', ['helpdesk'], []),
  'one service refused': answered('choose', [], ['helpdesk']),
  'a category, less a service': answered('choose', ['functional', 'maps'], ['helpdesk', 'marketing', 'pixel']),
  withdrawn: answered('withdraw', [], all),
};

/** What the browser does and says. */
const browsers = [
  { says: 'keeps cookies', gpc: false, volatile: false },
  { says: 'sends Global Privacy Control', gpc: true, volatile: false },
  { says: 'keeps none', gpc: false, volatile: true },
] as const;

/** A policy, an answer and what the browser says. */
export interface Situation {
  readonly name: string;
  readonly policy: string;
  readonly gpc: boolean;
  readonly volatile: boolean;
  readonly make: () => FakeConsent;
}

/** Each policy with each answer in each browser. */
export const situations: readonly Situation[] = Object.entries(policies).flatMap(([policy, source]) =>
  Object.entries(records).flatMap(([answer, record]) =>
    browsers.map(({ says, gpc, volatile }) => ({
      name: `${policy}; ${answer}; ${says}`,
      policy,
      gpc,
      volatile,
      make: () => makeConsent(source, { record, gpc, volatile }),
    })),
  ),
);
