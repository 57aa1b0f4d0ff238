import type { EntryKind } from '../../core/policy/entry-kinds.js';
import type { Id } from '../../core/policy/id.js';
import type { CheckId } from '../checks/checks.js';

/** `inconclusive`: it couldn't be seen, so that nothing can be said of it. */
export type Result = 'pass' | 'fail' | 'inconclusive';

/** What a result rests on. Names and addresses, and never a value. */
export interface Evidence {
  /** The address that was asked for, or the name of the entry, or the function. */
  readonly name?: string;
  /** `document`, `script`, `cookie`, `localStorage`, … */
  readonly kind?: string;
  /** The services that declare it. */
  readonly services?: readonly Id[];
  /** The script that did it, `address:line`. */
  readonly by?: string;
  readonly redirectedFrom?: string;
  /** The domain or origin that keeps an entry, and how long its value is. */
  readonly place?: string;
  readonly length?: number;
  /** What was declared, and what was seen instead. */
  readonly declared?: string;
  readonly seen?: string;
  /** The pages on which it was seen, where these are several. */
  readonly pages?: readonly string[];
  /** The picture of the page, by its name in the report. */
  readonly picture?: string;
}

/** What one check says of one page in one state. */
export interface CheckResult {
  /** The same for the same finding in another run. */
  readonly id: string;
  readonly check: CheckId;
  readonly result: Result;
  readonly engine: string;
  readonly state: string;
  readonly page: string;
  /** In one sentence, for people. */
  readonly says: string;
  /** What to do about it. */
  readonly cure?: string;
  readonly evidence: Evidence;
  /** Why it doesn't count, and until when. */
  readonly ignored?: { readonly reason: string; readonly until: string };
  /** It is in the baseline, so that it doesn't count. */
  readonly known?: true;
}

/** Whether a service did anything in a state. */
export interface MatrixCell {
  readonly service: Id;
  readonly state: string;
  readonly allowed: boolean;
  readonly requests: number;
  readonly entries: number;
}

/** One thing that happened, and when. */
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

/** What the browser kept at the end of a state. */
export interface KeptEntry {
  readonly state: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly place: string;
  readonly length?: number;
  /** How many days it stays; undefined where it ends with the browser, or never. */
  readonly days?: number;
  readonly services: readonly Id[];
  readonly verdict: TimelineEvent['verdict'];
}

export interface Picture {
  readonly name: string;
  readonly state: string;
  readonly page: string;
  /** A JPEG as a data address. */
  readonly data: string;
}

/** Something that is declared and that no page did, in no state. */
export interface NotSeen {
  readonly service: Id;
  readonly kind: string;
  readonly name: string;
}

/** Everything that an audit found: the other formats are made of it. */
export interface AuditReport {
  readonly format: 1;
  readonly tool: { readonly name: 'askfirst'; readonly version: string };
  /** When it began, as ISO 8601 in UTC. */
  readonly began: string;
  readonly seconds: number;
  readonly pages: readonly string[];
  readonly engines: readonly string[];
  readonly states: readonly string[];
  /** What was held against: the policy, or that the site has another tool and no policy. */
  readonly policy: {
    readonly revision: number;
    readonly services: readonly { readonly id: Id; readonly name: string; readonly category: Id }[];
    readonly functions: readonly { readonly id: Id; readonly title: string }[];
  } | null;
  /** Whether requests to others went to them; their own code wasn't tried where they didn't. */
  readonly letThrough: boolean | readonly string[];
  readonly results: readonly CheckResult[];
  readonly matrix: readonly MatrixCell[];
  readonly timeline: readonly TimelineEvent[];
  readonly kept: readonly KeptEntry[];
  readonly notSeen: readonly NotSeen[];
  readonly pictures: readonly Picture[];
  readonly summary: Readonly<Record<Result | 'ignored' | 'known', number>>;
}
