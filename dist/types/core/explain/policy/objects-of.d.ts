import { type Draft } from './draft.js';
import { type Shape } from './shapes.js';
/** An object of a policy: its place, its content, and the keys that it may have. */
export interface PolicyObject {
    /** The path to it, with the dot that comes before its own keys: `services[0].`; empty for the policy itself. */
    readonly at: string;
    readonly draft: Draft;
    readonly shape: Shape;
}
/** Every object of a policy whose keys are known, the policy itself first. */
export declare const objectsOf: (source: Draft) => readonly PolicyObject[];
