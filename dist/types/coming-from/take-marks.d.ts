import type { Id } from '../core/policy/id.js';
import type { Undo } from '../core/page/undo.js';
import type { IdsOf } from './names.js';
import type { Marks } from './tool.js';
/**
 * Makes another tool's marks ours, as the parser comes to them. Only what is inert by itself is taken: a script with the inert type, and
 * what has its address in a `data-` attribute. An element that carries our own mark keeps it.
 * @param known the policy's ids, where the policy is at hand: an element other than a script whose name isn't among them is no mark
 */
export declare const takeMarks: ({ selector, names, source }: Marks, idsOf: IdsOf, known?: ReadonlySet<Id>) => Undo;
