import { entryNames } from './entry-names.js';
import { covers, isOwnEntry } from './entry-name.js';
import type { Policy } from './policy.js';
import type { EntryKind } from './policy-source.js';
import { entryRules, hostRules, type Rule } from './rules.js';
import type { Askfirst, Decision, Explanation, PageReport } from './types.js';

const KINDS = Object.keys(entryNames) as EntryKind[];

/** The names of a kind of entry; none where the page has no access to it. */
const namesOf = async (kind: EntryKind): Promise<readonly string[]> => {
  try {
    return await entryNames[kind]();
  } catch {
    return [];
  }
};

/** The name of an entry as the policy has it; undefined when nobody declared it. */
const declaredAs = ({ services }: Policy, kind: EntryKind, name: string): string | undefined =>
  services
    .flatMap(({ cookies = [] }) => cookies)
    .find((one) => (one.kind ?? 'cookie') === kind && covers(one.name, name))?.name;

const explainOne = (consent: Askfirst, policy: Policy, asked: string): Explanation => {
  const conclude = (
    kind: Explanation['kind'],
    declared: string | null,
    { id: needed = '', waits }: Partial<Rule> = {},
  ): Explanation => ({
    asked,
    kind,
    fate: !needed || consent.allows(needed) ? 'passes' : waits && !consent.allows(`!(${needed})`) ? 'waits' : 'fails',
    rule: declared,
    services: policy.services
      .filter(({ id }) => needed.split(/[|&]/).includes(id))
      .map(({ id }) => ({ id, ...(consent.state.decisions[id] as Decision) })),
  });
  for (const kind of KINDS) {
    const declared = declaredAs(policy, kind, asked);
    if (declared) return conclude(kind, declared, entryRules(policy)(kind, asked));
  }
  // "www.example.com/x" is an address to whoever asks, if not to a browser, and "localhost:8080" no scheme.
  const rule = hostRules(policy).ruleOf(/^\/|^\w+:(?!\d)/.test(asked) ? asked : `https://${asked}`);
  if (rule) return conclude('host', rule.declared, rule);
  return conclude(/[/:]/.test(asked) || (asked.includes('.') && !asked.startsWith('_')) ? 'host' : 'cookie', null);
};

const report = async (consent: Askfirst, policy: Policy, violations: PageReport['violations']): Promise<PageReport> => {
  const { ruleOf } = hostRules(policy);
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const isUndeclared = (address: string): boolean => new URL(address).origin !== origin && !ruleOf(address);
  const hosts = asked.filter((address) => /^(?:http|ws)/.test(address) && isUndeclared(address));
  const entries = await Promise.all(
    KINDS.map(async (kind) =>
      (await namesOf(kind))
        .filter((name) => !isOwnEntry(policy, kind, name))
        .filter((name) => !declaredAs(policy, kind, name))
        .map((name) => ({ kind, name })),
    ),
  );
  return {
    revision: policy.revision,
    gates: [...consent.gates],
    waiting: consent.held.filter(({ fate }) => fate === 'waits'),
    held: [...consent.held],
    marks: [...document.querySelectorAll('[data-consent]')].map((mark) => {
      const waitsFor = mark.getAttribute('data-consent') ?? '';
      return {
        element: (mark.cloneNode() as Element).outerHTML,
        waitsFor,
        isAllowed: consent.allows(waitsFor, mark),
      };
    }),
    undeclared: { hosts: [...new Set(hosts.map((address) => new URL(address).host))].sort(), entries: entries.flat() },
    violations,
  };
};

/** Starts to watch what the page's Content-Security-Policy stops; what it stopped before too, where the browser remembers. */
export const explaining = (): ((
  consent: Askfirst,
  asked?: string,
) => Promise<Explanation | PageReport | undefined>) => {
  const violations = new Map<string, PageReport['violations'][number]>();
  const note = (directive: string | null, address: string | null): unknown =>
    violations.set(`${directive} ${address}`, { directive: directive ?? '', address: address ?? '' });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    note(effectiveDirective, blockedURI),
  );
  if (window.ReportingObserver) {
    const noteAll = (reports: readonly Report[]): void => {
      for (const { body } of reports as unknown as { body: Record<string, string> }[])
        note(body['effectiveDirective'] ?? null, body['blockedURL'] ?? null);
    };
    const observer = new ReportingObserver(noteAll, { types: ['csp-violation'], buffered: true });
    observer.observe();
    noteAll(observer.takeRecords());
  }
  return async (consent, asked) => {
    await consent.ready;
    const { policy } = consent;
    if (!policy) return undefined;
    if (asked !== undefined) return explainOne(consent, policy, asked);
    if (document.readyState !== 'complete')
      await new Promise((settle) => addEventListener('load', settle, { once: true }));
    const all = await report(consent, policy, [...violations.values()]);
    for (const [title, rows] of [
      ['Held back', all.held],
      ['Hosts that nobody declared', all.undeclared.hosts],
      ['Entries that nobody declared', all.undeclared.entries],
      ['Stopped by the Content-Security-Policy', all.violations],
    ] as const)
      if (rows.length) {
        console.info(`[askfirst] ${title}`);
        console.table(rows);
      }
    return all;
  };
};
