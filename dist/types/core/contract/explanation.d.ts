import type { Held } from './held.js';
import type { Decision } from './state.js';
import type { EntryKind } from '../policy/entry-kinds.js';
import type { Id } from '../policy/id.js';
import type { PolicySource } from '../policy/policy-source.js';
/** What would become of an address, or of an entry by its name, and why. */
export interface Explanation {
    readonly asked: string;
    readonly kind: 'host' | EntryKind;
    /** Whether it `passes` now, `waits` for the visitor's choice, or `fails`. */
    readonly fate: 'passes' | 'waits' | 'fails';
    /** The declaration that decides, as the policy has it; null when nobody declared it. */
    readonly rule: string | null;
    /** The services that declared it, each with its decision. Any one that is allowed lets it pass; of several categories, all of them. */
    readonly services: readonly (Decision & {
        readonly id: Id;
    })[];
}
/** A policy for what the pages of this tab asked for and kept while the gate only reported. */
export interface PolicySuggestion {
    /** The site's policy, with a service for everything that was found: to be read and corrected before it is used. */
    readonly policy: PolicySource;
    /** The ids of the services that the catalogue knows. */
    readonly catalogueIds: readonly Id[];
    /** Hosts that the catalogue doesn't know. Each is a service of its own in `policy`. */
    readonly unknownHosts: readonly string[];
    /** Entries that belong to no service found. */
    readonly unknownEntries: readonly {
        readonly kind: EntryKind;
        readonly name: string;
    }[];
}
/** What is held on this page, and what the policy says nothing of. */
export interface PageReport {
    readonly revision: number;
    /** The gates in force that the policy gave work: `hosts`, `entries`. */
    readonly gates: readonly string[];
    /** What waits for the visitor's choice now: requests, elements, writes. */
    readonly waiting: readonly Held[];
    /** All that was held back since the page was opened, the latest 500. */
    readonly held: readonly Held[];
    /** The page's marks. */
    readonly marks: readonly {
        readonly element: string;
        readonly waitsFor: string;
        readonly isAllowed: boolean;
    }[];
    /** Hosts that this page asked for something, and entries that are here, which nobody declared. */
    readonly undeclared: {
        readonly hosts: readonly string[];
        readonly entries: readonly {
            readonly kind: EntryKind;
            readonly name: string;
        }[];
    };
    /** What the console was told is wrong with the policy, the page and how it was started, each with its cure. Empty when all is well. */
    readonly problems: readonly string[];
    /** What the page's Content-Security-Policy stopped. */
    readonly violations: readonly {
        readonly directive: string;
        readonly address: string;
    }[];
    /** A policy for what was found, gathered over the pages of this tab; only where the gate's tag says `data-gate="report"`. */
    readonly suggestion?: PolicySuggestion;
}
