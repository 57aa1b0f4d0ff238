import type { Tool } from './tool.js';
type Tools = Readonly<Record<string, Tool>>;
/**
 * Does what a tag before the gate asks for: `data-from` takes over the visitor's answer, `data-marks` the marks. Where the policy doesn't
 * stand in the page before the tag, the answer is taken over once the gate has read it.
 */
export declare const comeFrom: (tools: Tools, { from, marks, ids, entry, revision }: DOMStringMap) => void;
export {};
