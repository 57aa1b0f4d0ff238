import { findSuspect } from '../core/explain/suspect.js';
import { answered as onSurfaces } from '../ui/answered/answered.js';

/** What an answer needs: its confirmation, and a check for what the owner may have to mend. */
export const answered = { ...onSurfaces, findSuspect } as const;
