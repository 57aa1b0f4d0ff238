/**
 * What a gate does with a marked element. It is called when the element is found, when what it waits for is allowed or isn't any more,
 * and when one of its addresses was changed; then with the name of the attribute.
 */
export type Settle = (element: Element, allowed: boolean, attribute?: string) => void;

/** The gate of marked scripts. */
export interface ScriptGate {
  readonly settle: Settle;
  /** Sees to marks that have left the page. */
  readonly follow: () => void;
}
