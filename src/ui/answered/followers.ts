import { keepRoom } from '../base/keep-room.js';
import { followPageLook } from './follow-page-look.js';
import { followViewport } from './follow-viewport.js';

/** What a surface follows. This can wait until the visitor has read the surface. */
export const followers = { keepRoom, followPageLook, followViewport } as const;

/** The type of `followers`. */
export type Followers = typeof followers;

/** Calls a function with them once they are loaded. */
export type WithFollowers = (act: (file: Followers) => void) => unknown;
