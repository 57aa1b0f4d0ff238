/**
 * What a gate does with a marked element. It is called when the element is found; when its expression becomes allowed, or isn't allowed any
 * more; and when one of its addresses was changed, with the name of the attribute.
 */
export type Settle = (element: Element, allowed: boolean, attribute?: string) => void;
/** The gate of marked scripts. */
export interface ScriptGate {
    readonly settle: Settle;
    /** Called when the page has changed: marks may have left it. */
    readonly follow: (mutations: readonly MutationRecord[]) => void;
}
