import { keepRoom } from '../base/keep-room.js';
import { followPageLook } from './follow-page-look.js';
import { followViewport } from './follow-viewport.js';

/** What a surface follows once it was read, and not before it can be. */
export const followers = { keepRoom, followPageLook, followViewport } as const;

/** See `followers`. */
export type Followers = typeof followers;

/** Does something with them once they are loaded. */
export type WithFollowers = (act: (file: Followers) => void) => unknown;
