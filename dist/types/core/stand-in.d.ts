type Things = Record<string | symbol, unknown>;
/**
 * Something to give a script at once, while it isn't known yet what it will get. What the script sets on it, and the listeners that
 * it adds, go to the real thing once that is there; from then on everything does.
 * @param prototype what the real thing inherits from, so that the script takes the stand-in for one
 * @param before what it says of itself until then
 * @returns the stand-in, and what puts the real thing behind it
 */
export declare const standIn: (prototype: EventTarget, before?: Things) => [standIn: object, become: (real: EventTarget) => void];
export {};
