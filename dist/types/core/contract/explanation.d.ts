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
    /**
     * The services that declared it, each with its decision. It passes when one of them is allowed. Where they belong to several categories,
     * all of them have to be allowed, unless one category is required.
     */
    readonly services: readonly (Decision & {
        readonly id: Id;
    })[];
}
/** A policy for the hosts and entries that the pages of this tab used while the gate only reported. */
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
/** What is held on this page, and which hosts and entries the policy doesn't declare. */
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
    /** The hosts that this page made requests to, and the entries in this browser, that nobody declared. */
    readonly undeclared: {
        readonly hosts: readonly string[];
        readonly entries: readonly {
            readonly kind: EntryKind;
            readonly name: string;
        }[];
    };
    /**
     * The problems of the policy, of the page and of the way it was started, as the console shows them, each with its cure. Empty when there
     * are none.
     */
    readonly problems: readonly string[];
    /** What the page's Content-Security-Policy stopped. */
    readonly violations: readonly {
        readonly directive: string;
        readonly address: string;
    }[];
    /** A suggested policy for what was found, gathered over the pages of this tab; only where the gate's tag says `data-gate="report"`. */
    readonly suggestion?: PolicySuggestion;
}
