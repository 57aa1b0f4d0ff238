import type { EntryGate } from '../core/holding/declared-entries.js';
import { createFrameReach } from '../core/holding/frame-reach.js';

/** Holds entries in frames that scripts make. Where hosts are declared, their gate has reached the frames already. */
export const frames: EntryGate = (_writes, { gates }, patches) => {
  if (!gates.has('hosts')) createFrameReach(patches);
  return undefined;
};
