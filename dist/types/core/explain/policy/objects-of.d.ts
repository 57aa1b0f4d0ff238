import { type Draft } from './draft.js';
import { type Shape } from './shapes.js';
/** An object of a policy: where it stands, what is in it, and what may be. */
export interface PolicyObject {
    /** The path to it, with what comes before a key of its own: `services[0].`; empty for the policy itself. */
    readonly at: string;
    readonly draft: Draft;
    readonly shape: Shape;
}
/** Every object of a policy whose keys are known, the policy itself first. */
export declare const objectsOf: (source: Draft) => readonly PolicyObject[];
