import type { BrowserContext, Page } from 'playwright-core';
import { evaluateExpression } from '../core/policy/expression.js';
import type { Policy } from '../core/policy/policy.js';
import type { EntryKind } from '../core/policy/entry-kinds.js';
import type { Id } from '../core/policy/id.js';
import { isOwnEntry } from '../core/rules/is-own-entry.js';
import { entryRules } from '../core/rules/entry-rules.js';
import { addressRules } from './address-rules.js';
import { pagePolicy } from './page-policy.js';
import { readEntries, type StoredEntry } from './read-entries.js';
import { readPolicy, type PolicyLike } from './read-policy.js';
import { settle } from './settle.js';
import { isSameSiteOf } from './site-of.js';
import { stateDecisions } from './state-record.js';
import { visitOf } from './visit.js';
import { watchOf, type Decisions, type Watch } from './watch.js';
import type { WatchedRequest } from './watched-request.js';
import { withoutQuery } from './without-query.js';

/** What is wrong with an entry or a request. */
export type FindingCheck = 'entry-undeclared' | 'entry-not-allowed' | 'request-undeclared' | 'request-not-allowed';

/** What the policy says about an entry or a request. */
export interface Observed {
  /** The ids of the services that declare it; empty if none does. */
  readonly services: readonly Id[];
  /** How the policy judges it in the visitor's state. `own`: the site's own request, or the widget's own entry. */
  readonly verdict: 'allowed' | 'not-allowed' | 'undeclared' | 'own';
  /** The script that stored or requested it, `address:line`; undefined if the browser doesn't tell. */
  readonly by?: string;
}
export type ObservedEntry = StoredEntry & Observed;
export type ObservedRequest = WatchedRequest & Observed;

/** Everything that a page stored and requested. */
export interface Observations {
  readonly entries: readonly ObservedEntry[];
  readonly requests: readonly ObservedRequest[];
}

/** Something that a page stored or requested although the policy doesn't allow it. */
export interface Finding {
  readonly check: FindingCheck;
  /** The page it was found on. */
  readonly page: string;
  /** The name of the entry, or the address. */
  readonly name: string;
  /** The kind of the entry, or of the request. */
  readonly kind: EntryKind | (string & {});
  readonly services: readonly Id[];
  readonly by?: string;
  /** The length of the entry's value, in characters. */
  readonly length?: number;
  /** The address that redirected here. */
  readonly redirectedFrom?: string;
  /** The domain or origin that has the entry. */
  readonly place?: string;
}

/** Judges requests and entries by the policy, for a visitor with these decisions. */
const judging = (policy: Policy, decisions: Decisions, page: string) => {
  const allows = (expression: string, now: Decisions = decisions): boolean =>
    evaluateExpression(expression, (id) => (now[id]?.allowed ? 1 : 0)) === 1;
  const ruleOfAddress = addressRules(policy, page);
  // An undeclared entry is a finding even if the policy lets the page keep it.
  const ruleOfEntry = entryRules({ ...policy, undeclared: 'report' });
  const judgeRequest = (request: WatchedRequest, then?: Decisions): Pick<Observed, 'services' | 'verdict'> => {
    const rule = ruleOfAddress(request.address);
    if (rule) return { services: rule.id.split(/[|&]/), verdict: allows(rule.id, then) ? 'allowed' : 'not-allowed' };
    const isOwn = isSameSiteOf(request.address, page) && request.kind !== 'ping';
    return { services: [], verdict: isOwn || request.isNavigation ? 'own' : 'undeclared' };
  };
  const judgeEntry = ({ kind, name }: StoredEntry): Pick<Observed, 'services' | 'verdict'> => {
    if (isOwnEntry(policy, kind, name)) return { services: [], verdict: 'own' };
    const rule = ruleOfEntry(kind, name);
    if (!rule?.id) return { services: [], verdict: 'undeclared' };
    return { services: rule.id.split(/[|&]/), verdict: allows(rule.id) ? 'allowed' : 'not-allowed' };
  };
  return { judgeRequest, judgeEntry };
};

/** The connections that a page's `preconnect` and `dns-prefetch` links open. Even a connection tells the other side about the visitor. */
const readConnections = async (page: Page, watch: Watch): Promise<readonly WatchedRequest[]> => {
  const hints = await page
    .evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel~="preconnect"], link[rel~="dns-prefetch"]')].map(
        ({ href }) => href,
      ),
    )
    .catch(() => []);
  const asked = new Set(watch.requests.map(({ address }) => new URL(address).host));
  return hints
    .filter((address) => URL.canParse(address) && !asked.has(new URL(address).host))
    .map((address) => ({
      address,
      parameters: [],
      kind: 'connection',
      method: '',
      page: page.url(),
      at: 0,
      fate: 'sent',
      isNavigation: false,
    }));
};

/** The newest page of a context, or the page that was handed in. */
const pageOf = (target: BrowserContext | Page): Page => {
  const page = 'pages' in target ? target.pages().at(-1) : target;
  if (!page) throw new TypeError('findings: the context has no page; visit one first');
  return page;
};

/**
 * Everything that the pages of a context stored and requested since the first visit, each judged by the policy.
 * @param source the policy; by default that of the visit, else that of the page
 */
export const observe = async (target: BrowserContext | Page, source?: PolicyLike): Promise<Observations> => {
  const page = pageOf(target);
  const watch = watchOf(page.context());
  if (!watch) throw new TypeError('findings: nothing was watched; open the page by visit(page, state)');
  await settle(page, watch);
  const visited = visitOf(page);
  const policy = source ? readPolicy(source) : (visited?.policy ?? (await pagePolicy(page)));
  if (!policy) throw new TypeError('findings: the page has no policy; hand it in');
  const { judgeRequest, judgeEntry } = judging(
    policy,
    visited?.decisions ?? stateDecisions(policy, 'undecided'),
    page.url(),
  );
  const traces = watch.tracesOf(page);
  await traces?.look();
  const isLeft = ({ kind, name, place }: StoredEntry): boolean =>
    !isSameSiteOf(place, page.url()) &&
    !!visited?.before.some((one) => one.kind === kind && one.name === name && one.place === place);
  const entries = (await readEntries(page)).filter((entry) => !isLeft(entry));
  return {
    entries: entries.map((entry) => {
      const by = entry.httpOnly ? undefined : traces?.whoStored(entry.kind, entry.name);
      return { ...entry, ...judgeEntry(entry), ...(by && { by }) };
    }),
    requests: [...watch.requests, ...(await readConnections(page, watch))].map((request) => {
      const by = traces?.whoAsked(request.address);
      return { ...request, ...judgeRequest(request, watch.allowedAt(request)), ...(by && { by }) };
    }),
  };
};

const isWrong = ({ verdict }: Observed): boolean => verdict === 'undeclared' || verdict === 'not-allowed';

/** Picks what the policy doesn't allow, each once. */
export const findingsIn = ({ entries, requests }: Observations, page: string): readonly Finding[] => {
  const found = [
    ...entries.filter(isWrong).map(({ kind, name, services, verdict, by, length, place }): Finding => ({
      check: verdict === 'undeclared' ? 'entry-undeclared' : 'entry-not-allowed',
      ...{ page, kind, name, services, place },
      ...(length !== undefined && { length }),
      ...(by && { by }),
    })),
    ...requests
      .filter(isWrong)
      .map(({ kind, address, services, verdict, by, redirectedFrom, page: asking }): Finding => ({
        check: verdict === 'undeclared' ? 'request-undeclared' : 'request-not-allowed',
        ...{ page: asking || page, kind, name: address, services },
        ...(redirectedFrom && { redirectedFrom }),
        ...(by && { by }),
      })),
  ];
  return [...new Map(found.map((one) => [`${one.check} ${one.kind} ${one.name}`, one])).values()];
};

/**
 * What the pages of a context stored and requested although the policy doesn't allow it in the visitor's state. The list is empty on a
 * site that keeps its promise. A request that was allowed when it was made is no finding after a withdrawal.
 * @throws {TypeError} if nothing was watched, or there is no policy
 */
export const findings = async (target: BrowserContext | Page, policy?: PolicyLike): Promise<readonly Finding[]> =>
  findingsIn(await observe(target, policy), withoutQuery(pageOf(target).url()));
