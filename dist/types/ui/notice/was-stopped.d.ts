import type { Held } from '../../core/contract/held.js';
import type { Id } from '../../core/policy/id.js';
/** Whether something of these services was stopped on this page and won't be made again: an element, or a request. */
export declare const wasStopped: (held: readonly Held[], ids: readonly Id[]) => boolean;
