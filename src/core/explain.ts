import { entryNames } from './entry-names.js';
import { covers } from './entry-name.js';
import type { Policy } from './policy.js';
import type { EntryKind, ServiceSource } from './policy-source.js';
import { hostRules } from './rules.js';
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

/** What a policy declares of an entry: the name as it is written there, and the services that do. */
const declarationsOf = ({ services }: Policy, kind: EntryKind, name: string) =>
  services.flatMap((service) =>
    (service.cookies ?? [])
      .filter((one) => (one.kind ?? 'cookie') === kind && covers(one.name, name))
      .map((one) => ({ service, declared: one.name })),
  );

const explainOne = (consent: Askfirst, policy: Policy, asked: string): Explanation => {
  const conclude = (
    kind: Explanation['kind'],
    rule: string | null,
    services: readonly ServiceSource[],
    waits = true,
  ): Explanation => {
    const id = services.map((service) => service.id).join('|');
    return {
      asked,
      kind,
      fate: !id || consent.allows(id) ? 'passes' : waits && !consent.allows(`!(${id})`) ? 'waits' : 'fails',
      rule,
      services: services.map((service) => ({ id: service.id, ...(consent.state.decisions[service.id] as Decision) })),
    };
  };
  for (const kind of KINDS) {
    const found = declarationsOf(policy, kind, asked);
    if (found[0]) return conclude(kind, found[0].declared, [...new Set(found.map(({ service }) => service))]);
  }
  // "www.example.com/x" is an address to whoever asks, if not to a browser.
  const { ruleOf } = hostRules(policy);
  const rule = ruleOf(/^\/|^\w+:/.test(asked) ? asked : `https://${asked}`);
  if (rule) {
    const declaredBy = policy.services.filter(({ id }) => rule.id.split('|').includes(id));
    return conclude('host', rule.declared, declaredBy, rule.waits);
  }
  return conclude(/[/:]/.test(asked) || (asked.includes('.') && !asked.startsWith('_')) ? 'host' : 'cookie', null, []);
};

const report = async (consent: Askfirst, policy: Policy, violations: PageReport['violations']): Promise<PageReport> => {
  const { ruleOf } = hostRules(policy);
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const isUndeclared = (address: string): boolean => new URL(address).origin !== origin && !ruleOf(address);
  const hosts = asked.filter((address) => /^(?:http|ws)/.test(address) && isUndeclared(address));
  const entries = await Promise.all(
    KINDS.map(async (kind) =>
      (await namesOf(kind))
        .filter((name) => name !== (kind === 'cookie' ? (policy.cookie?.name ?? 'askfirst') : 'askfirst-tell'))
        .filter((name) => !declarationsOf(policy, kind, name)[0])
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
