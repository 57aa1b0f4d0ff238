import type { Tool } from './tool.js';
type Tools = Readonly<Record<string, Tool>>;
/**
 * Does what the tag's attributes say: `data-from` takes over the visitor's answer to another tool, `data-marks` that tool's marks. The tag
 * comes before the gate. If the policy isn't in the page before the tag, the answer is taken over once the gate has read the policy.
 */
export declare const comeFrom: (tools: Tools, { from, marks, ids, entry, revision }: DOMStringMap) => void;
export {};
