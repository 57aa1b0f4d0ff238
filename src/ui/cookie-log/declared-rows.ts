import type { Policy } from '../../core/policy/policy.js';
import type { CookieSource } from '../../core/policy/cookie-source.js';
import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { LogWords } from '../words/log-words.js';
import { nameOf } from '../words/words.js';
import { punctuationOf } from '../words/punctuation-of.js';
import { sayMonths } from '../words/say-months.js';
import { cookieOf } from '../../core/policy/cookie-of.js';

/** What one row of the table shows: a service, one of its entries, or both. */
export interface DeclaredRow {
  /** Undefined for a service that declares no entries. */
  readonly cookie?: CookieSource;
  readonly category: string;
  /** Undefined for the widget's own entries. */
  readonly service?: ServiceSource;
}

/** The widget's own entries: the record, and earlier answers if the site stores them. */
const ownEntries = (policy: Policy, words: LogWords): CookieSource[] => {
  const { remember } = policy;
  const { texts } = words;
  const { stop } = punctuationOf(words);
  const lifetime = sayMonths(words, remember.months);
  const record: CookieSource = {
    name: cookieOf(policy).name,
    purpose: `${texts.logRecord}${stop}${texts.logRecordFor}`,
    lifetime,
  };
  const history: CookieSource = {
    name: 'askfirst-history',
    kind: 'localStorage',
    purpose: texts.logRecord,
    lifetime,
  };
  return remember.history ? [record, history] : [record];
};

/** All that the policy declares, in its order: each entry of each service, and the services without any. */
export const declaredRows = (policy: Policy, words: LogWords): DeclaredRow[] => {
  const { categories, services } = policy;
  const byCategory = new Map<Id, ServiceSource[]>(categories.map(({ id }) => [id, []]));
  for (const service of services) byCategory.get(service.category)?.push(service);
  const rows = categories.flatMap((one) => {
    const category = nameOf(words, one);
    return (byCategory.get(one.id) ?? []).flatMap((service): DeclaredRow[] =>
      service.cookies?.length
        ? service.cookies.map((cookie) => ({ cookie, service, category }))
        : [{ service, category }],
    );
  });
  const necessary = categories.find(({ required }) => required);
  const category = necessary ? nameOf(words, necessary) : '';
  const declared = new Set(rows.map(({ cookie }) => cookie?.name));
  const own = ownEntries(policy, words).filter(({ name }) => !declared.has(name));
  return [...own.map((cookie) => ({ cookie, category })), ...rows];
};
