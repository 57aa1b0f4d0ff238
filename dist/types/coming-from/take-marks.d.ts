import type { Id } from '../core/policy/id.js';
import type { Undo } from '../core/page/undo.js';
import type { IdsOf } from './names.js';
import type { Marks } from './tool.js';
/**
 * Turns another tool's marks into ours as the parser inserts them. It takes only elements that are inert without us: scripts with an inert
 * type, and elements with their address in a `data-` attribute. An element that has our own mark keeps it.
 * @param known the policy's ids, if the policy is known. An element other than a script isn't a mark if its name isn't one of them
 */
export declare const takeMarks: ({ selector, names, source }: Marks, idsOf: IdsOf, known?: ReadonlySet<Id>) => Undo;
