import type { BrowserContext, Page } from 'playwright-core';
import { evaluateExpression } from '../core/policy/expression.js';
import type { Policy } from '../core/policy/policy.js';
import type { EntryKind } from '../core/policy/entry-kinds.js';
import type { Id } from '../core/policy/id.js';
import { isOwnEntry } from '../core/rules/entry-name.js';
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

/** What is wrong with something that a page stored, or asked for. */
export type FindingCheck = 'entry-undeclared' | 'entry-not-allowed' | 'request-undeclared' | 'request-not-allowed';

/** An entry or a request, and what the policy says of it. */
export interface Observed {
  /** The services that declared it; none where nobody did. */
  readonly services: readonly Id[];
  /** What the policy lets it do in the visitor's state. */
  readonly verdict: 'allowed' | 'not-allowed' | 'undeclared' | 'own';
  /** The script that stored it or asked for it, `address:line`, where the browser says so. */
  readonly by?: string;
}
export type ObservedEntry = StoredEntry & Observed;
export type ObservedRequest = WatchedRequest & Observed;

/** Everything that a page stored and asked for. */
export interface Observations {
  readonly entries: readonly ObservedEntry[];
  readonly requests: readonly ObservedRequest[];
}

/** Something that a page stored, or asked for, though the policy doesn't let it. */
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
  /** How long the entry's value is. */
  readonly length?: number;
  /** The address that redirected here. */
  readonly redirectedFrom?: string;
  /** The domain or origin that keeps the entry. */
  readonly place?: string;
}

/** What a policy says of requests and entries, for a visitor to whom this is allowed. */
const judging = (policy: Policy, decisions: Decisions, page: string) => {
  const allows = (expression: string, now: Decisions = decisions): boolean =>
    evaluateExpression(expression, (id) => (now[id]?.allowed ? 1 : 0)) === 1;
  const ruleOfAddress = addressRules(policy, page);
  // What isn't declared is found, whatever becomes of it on the page.
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

/** What a page's links open ahead of need: a connection tells the other side that somebody is there. */
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

/** The page of a context that was visited last, or a page itself. */
const pageOf = (target: BrowserContext | Page): Page => {
  const page = 'pages' in target ? target.pages().at(-1) : target;
  if (!page) throw new TypeError('findings: the context has no page; visit one first');
  return page;
};

const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');

/**
 * Everything that the pages of a context stored and asked for since the first visit, each with what the policy says of it.
 * @param source the policy; the one of the visit, or of the page, unless told
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

/** What of the observations the policy doesn't allow, each once. */
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
 * What the pages of a context stored and asked for that the policy doesn't allow in the visitor's state: nothing, on a site that keeps
 * its promise. What was allowed before a withdrawal is no finding after it.
 * @throws {TypeError} when nothing was watched, or there is no policy
 */
export const findings = async (target: BrowserContext | Page, policy?: PolicyLike): Promise<readonly Finding[]> =>
  findingsIn(await observe(target, policy), withoutQuery(pageOf(target).url()));
