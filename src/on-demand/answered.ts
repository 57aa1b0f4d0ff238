import { findSuspect } from '../core/explain/suspect.js';
import { answered as onSurfaces } from '../ui/answered/answered.js';

/** What an answer brings: its confirmation, and a look at what the owner may have to mend. */
export const answered = { ...onSurfaces, findSuspect } as const;
