import type { Policy } from './policy.js';
/** What is wrong with how the gate is loaded, and the cure: it can hold only what comes after it. Marks are inert by themselves. */
export declare const problemOfGate: (page: Document, { services }: Policy) => readonly (readonly [string, Element])[];
