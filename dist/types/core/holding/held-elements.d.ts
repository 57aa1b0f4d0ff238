import type { HostRules } from '../rules/host-rules.js';
import type { Rule } from '../rules/rule.js';
import type { Holder } from './holder.js';
/** Elements that fetch something held. */
export interface HeldElements {
    /** Holds what an element fetches. A script is held only where it is in the page, or comes there. */
    readonly check: (element: Element, isConnecting: boolean) => void;
    /** Holds what a node fetches, and what is in it. @returns what may be marks then */
    readonly search: (root: Node, isConnecting: boolean) => readonly Element[];
    /** Sets an attribute that says what to fetch, or has it wait. */
    readonly assign: (element: Element, name: string, value: string, set: () => unknown) => unknown;
    /** What the page takes back stays taken back. */
    readonly takeBack: (element: Element, name: string) => void;
    /** Tells the gate of marks of one that stands in the page. A script that waits where it is isn't any. @returns whether it did */
    readonly tell: (element: Element) => boolean;
    /** Whether something of an element waits, or did. */
    readonly isHeld: (element: Element) => boolean;
    /** What blocks a script now. */
    readonly ruleOfScript: (script: Element) => readonly [Rule, string] | undefined;
    /** Notes scripts that the browser never runs, as they came by markup or from another document. */
    readonly noteInert: (root: ParentNode) => void;
    /** Notes which scripts of a copy never run, as those that were copied. */
    readonly noteInertCopy: (original: Node, copy: Node) => void;
    readonly isInert: (script: Element) => boolean;
}
export declare const createHeldElements: ({ ruleOf, mentions }: HostRules, holder: Holder) => HeldElements;
