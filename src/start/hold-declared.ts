import { declaredEntries } from '../core/holding/declared-entries.js';
import { declaredHosts } from '../core/holding/declared-hosts.js';
import { createHolder } from '../core/holding/holder.js';
import { createPatches } from '../core/holding/patches.js';
import type { Part } from '../core/consent/consent.js';
import { calls } from '../gates/calls.js';
import { connections } from '../gates/connections.js';
import { cookies } from '../gates/cookies.js';
import { databases } from '../gates/databases.js';
import { droppedSources } from '../gates/dropped-sources.js';
import { elements } from '../gates/elements.js';
import { frames } from '../gates/frames.js';
import { leftovers } from '../gates/leftovers.js';
import { fetches } from '../gates/fetches.js';
import { xmlHttpRequests } from '../gates/xml-http-requests.js';
import { storage } from '../gates/storage.js';

/**
 * The gates of declared hosts and entries, with one queue for all that waits.
 * @param onlyReports whether nothing is held, and what would be held is only reported
 */
export const holdDeclared =
  (onlyReports: boolean): Part =>
  (consent) => {
    const holder = createHolder(consent, onlyReports);
    const patches = createPatches();
    const undos = [
      holder.undo,
      declaredHosts([fetches, xmlHttpRequests, calls, connections, droppedSources, elements], holder, patches)(consent),
      declaredEntries([cookies, storage, databases, leftovers, frames], holder, patches)(consent),
    ];
    return () => undos.forEach((undo) => undo());
  };
