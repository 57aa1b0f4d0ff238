import { isEntryKind } from '../../core/policy/entry-kinds.js';
import type { Held } from '../../core/contract/held.js';
import type { Id } from '../../core/policy/id.js';

/** Whether something of these services was stopped on this page and won't be made again: an element, or a request. */
export const wasStopped = (held: readonly Held[], ids: readonly Id[]): boolean =>
  held.some(
    ({ fate, kind, id }) =>
      fate === 'stopped' && !isEntryKind(kind) && (id.match(/[a-z0-9-]+/g) ?? []).some((one) => ids.includes(one)),
  );
