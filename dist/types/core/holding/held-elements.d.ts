import type { HostRules } from '../rules/host-rules.js';
import type { Rule } from '../rules/rule.js';
import type { Holder } from './holder.js';
/** Finds and holds elements that fetch from declared hosts. */
export interface HeldElements {
    /**
     * Holds what an element fetches. A script is held only if it is in the page or in a shadow root, or is just being put there.
     * @param at the node to which its addresses are relative; by default the document
     */
    readonly check: (element: Element, isConnecting: boolean, at?: Node) => void;
    /**
     * Holds what a node and its descendants fetch.
     * @param isDeep whether open shadow roots are searched too
     * @returns the elements that may have become marks
     */
    readonly search: (root: Node, isConnecting: boolean, at?: Node, isDeep?: boolean) => readonly Element[];
    /** Sets an attribute that says what to fetch, or holds the setting. The value may be of a trusted type. */
    readonly assign: (element: Element, name: string, value: unknown, set: () => unknown) => unknown;
    /**
     * The page has removed an address, or replaced it by another value: one that waits is dropped. The value that waits isn't another one: it
     * is set when the element is released.
     */
    readonly takeBack: (element: Element, name: string, value?: string) => void;
    /**
     * Tells the gate of marks about an element in the page that was made a mark. Held scripts wait where they are and aren't marks.
     * @returns whether it told the gate
     */
    readonly tell: (element: Element) => boolean;
    /** Whether something of this element waits, or has waited. */
    readonly isHeld: (element: Element) => boolean;
    /** The rule that blocks a script now, and the address. */
    readonly ruleOfScript: (script: Element, at?: Node) => readonly [Rule, string] | undefined;
    /** Notes scripts that the browser never runs, because they came by markup or from another document. */
    readonly noteInert: (root: ParentNode) => void;
    /** Notes which scripts of a copy never run: the copies of those that never run. */
    readonly noteInertCopy: (original: Node, copy: Node) => void;
    readonly isInert: (script: Element) => boolean;
}
export declare const createHeldElements: (rules: HostRules, holder: Holder) => HeldElements;
