import type { Policy } from '../../core/policy/policy.js';
import { covers } from '../../core/rules/covers.js';
import { daysLeft } from '../checks/check-lifetimes.js';
import type { Plan } from '../run/plan.js';
import type { Stop } from '../run/stop.js';
import type { AuditReport, CheckResult, KeptEntry, MatrixCell, NotSeen, TimelineEvent } from './audit-report.js';
import { summarize } from './summarize.js';
import { englishOf } from './english-of.js';

declare const ASKFIRST_VERSION: string;

const matrixOf = (stops: readonly Stop[], { services }: Policy, states: readonly string[]): readonly MatrixCell[] =>
  services.flatMap(({ id }) =>
    states.flatMap((state): MatrixCell[] => {
      const here = stops.filter((stop) => stop.state === state);
      const [first] = here;
      if (!first) return [];
      const count = (observed: readonly { readonly services: readonly string[] }[]): number =>
        observed.filter((one) => one.services.includes(id)).length;
      const entries = new Set(
        here.flatMap(({ observed }) =>
          observed.entries.filter((one) => one.services.includes(id)).map(({ kind, name }) => `${kind} ${name}`),
        ),
      );
      return [
        {
          ...{ service: id, state, allowed: !!first.decisions[id]?.allowed, entries: entries.size },
          requests: here.reduce((sum, { observed }) => sum + count(observed.requests), 0),
        },
      ];
    }),
  );

/** The requests of the first page in each state, in order, without the site's own. */
const timelineOf = (stops: readonly Stop[], first = ''): readonly TimelineEvent[] =>
  stops
    .filter(({ page }) => page === first)
    .flatMap(({ state, page, observed }) =>
      observed.requests
        .filter(({ verdict, isNavigation }) => verdict !== 'own' || isNavigation)
        .map(({ at, kind, address, services, verdict, by }) => ({
          ...{ state, page, at, kind, name: address, services, verdict },
          ...(by && { by }),
        })),
    );

const keptIn = (stops: readonly Stop[]): readonly KeptEntry[] => {
  const kept = stops.flatMap(({ state, observed }) =>
    observed.entries.map(({ kind, name, place, length, expires, services, verdict }): KeptEntry => ({
      ...{ state, kind, name, place: place.replace(/:\d+$/, ''), services, verdict },
      ...(length !== undefined && { length }),
      ...(expires !== undefined && { days: Math.round(daysLeft({ expires })) }),
    })),
  );
  return [...new Map(kept.map((one) => [`${one.state} ${one.kind} ${one.place} ${one.name}`, one])).values()];
};

/** What is declared and was seen in no state. */
const notSeenIn = (stops: readonly Stop[], { services }: Policy): readonly NotSeen[] => {
  const entries = stops.flatMap(({ observed }) => observed.entries);
  const asked = new Set(stops.flatMap(({ observed }) => observed.requests.flatMap((one) => one.services)));
  return services.flatMap(({ id, hosts = [], cookies = [] }) => [
    ...cookies
      .filter(({ name, kind = 'cookie' }) => !entries.some((entry) => entry.kind === kind && covers(name, entry.name)))
      .map(({ name, kind = 'cookie' }) => ({ service: id, kind, name })),
    ...(hosts.length && !asked.has(id) ? [{ service: id, kind: 'hosts', name: hosts.join(', ') }] : []),
  ]);
};

/** Makes the report from what was seen on each page. */
export const reportOf = (
  stops: readonly Stop[],
  results: readonly CheckResult[],
  run: {
    readonly began: Date;
    readonly plan: Plan;
    readonly engines: readonly string[];
    readonly states: readonly string[];
  },
): AuditReport => {
  const { began, plan, engines, states } = run;
  const { policy, pages, letThrough, otherTool } = plan;
  return {
    format: 1,
    tool: { name: 'askfirst', version: ASKFIRST_VERSION },
    began: began.toISOString(),
    seconds: Math.round((Date.now() - began.getTime()) / 100) / 10,
    ...{ pages, engines, states, letThrough, results },
    policy: otherTool
      ? null
      : {
          revision: policy.revision,
          services: policy.services.map(({ id, name, category }) => ({ id, name: englishOf(name), category })),
          functions: policy.functions.map(({ id, title }) => ({ id, title: englishOf(title) })),
        },
    matrix: matrixOf(stops, policy, states),
    timeline: timelineOf(stops, pages[0]),
    kept: keptIn(stops),
    notSeen: otherTool ? [] : notSeenIn(stops, policy),
    pictures: stops.flatMap(({ state, page, picture }) =>
      picture ? [{ name: state, state, page, data: picture }] : [],
    ),
    summary: summarize(results),
  };
};
