import type { EntryKind } from '../../core/policy/entry-kinds.js';
import type { Id } from '../../core/policy/id.js';
import type { CheckId } from '../checks/checks.js';

/** `inconclusive`: it couldn't be observed, so the check says neither pass nor fail. */
export type Result = 'pass' | 'fail' | 'inconclusive';

/** The evidence for a result: names and addresses, never a value. */
export interface Evidence {
  /** The requested address, the name of the entry, or the id of the function. */
  readonly name?: string;
  /** `document`, `script`, `cookie`, `localStorage`, … */
  readonly kind?: string;
  /** The ids of the services that declare it. */
  readonly services?: readonly Id[];
  /** The script that made the request or stored the entry, `address:line`. */
  readonly by?: string;
  readonly redirectedFrom?: string;
  /** The domain or origin that has the entry. */
  readonly place?: string;
  /** The length of the entry's value, in characters. */
  readonly length?: number;
  /** What was declared. */
  readonly declared?: string;
  /** What was seen instead. */
  readonly seen?: string;
  /** The pages on which it was seen, if there are several. */
  readonly pages?: readonly string[];
  /** The name of the page's picture in the report. */
  readonly picture?: string;
}

/** The result of one check for one page in one state. */
export interface CheckResult {
  /** Stable: the same finding has the same id in another run. */
  readonly id: string;
  readonly check: CheckId;
  readonly result: Result;
  readonly engine: string;
  readonly state: string;
  readonly page: string;
  /** The result in one sentence, for people. */
  readonly says: string;
  /** What to do about it. */
  readonly cure?: string;
  readonly evidence: Evidence;
  /** Set if the site ignores it: why, and until when. */
  readonly ignored?: { readonly reason: string; readonly until: string };
  /** Set if the baseline has it already, so that it doesn't count. */
  readonly known?: true;
}

/** What one service did in one state. */
export interface MatrixCell {
  readonly service: Id;
  readonly state: string;
  readonly allowed: boolean;
  readonly requests: number;
  readonly entries: number;
}

/** One event on a page, and when it happened. */
export interface TimelineEvent {
  readonly state: string;
  readonly page: string;
  /** In milliseconds since the page was opened. */
  readonly at: number;
  readonly kind: string;
  readonly name: string;
  readonly services: readonly Id[];
  readonly verdict: 'allowed' | 'not-allowed' | 'undeclared' | 'own';
  readonly by?: string;
}

/** An entry that the browser had at the end of a state. */
export interface KeptEntry {
  readonly state: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly place: string;
  readonly length?: number;
  /** How many days it lasts; undefined if it ends with the browser, or never. */
  readonly days?: number;
  readonly services: readonly Id[];
  readonly verdict: TimelineEvent['verdict'];
}

export interface Picture {
  readonly name: string;
  readonly state: string;
  readonly page: string;
  /** A JPEG, as a `data:` address. */
  readonly data: string;
}

/** Something that is declared and was seen on no page in any state. */
export interface NotSeen {
  readonly service: Id;
  readonly kind: string;
  readonly name: string;
}

/** Everything that an audit found. All formats are made from it. */
export interface AuditReport {
  readonly format: 1;
  readonly tool: { readonly name: 'askfirst'; readonly version: string };
  /** When the audit began, as ISO 8601 in UTC. */
  readonly began: string;
  readonly seconds: number;
  readonly pages: readonly string[];
  readonly engines: readonly string[];
  readonly states: readonly string[];
  /** The policy that the site was checked against; null if it has another tool and no policy. */
  readonly policy: {
    readonly revision: number;
    readonly services: readonly { readonly id: Id; readonly name: string; readonly category: Id }[];
    readonly functions: readonly { readonly id: Id; readonly title: string }[];
  } | null;
  /** Which requests to others really went out: all, none, or those to these hosts. Without them, other companies' code didn't run. */
  readonly letThrough: boolean | readonly string[];
  readonly results: readonly CheckResult[];
  readonly matrix: readonly MatrixCell[];
  readonly timeline: readonly TimelineEvent[];
  readonly kept: readonly KeptEntry[];
  readonly notSeen: readonly NotSeen[];
  readonly pictures: readonly Picture[];
  readonly summary: Readonly<Record<Result | 'ignored' | 'known', number>>;
}
