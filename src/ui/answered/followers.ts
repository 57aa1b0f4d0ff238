import { AskfirstShownEvent } from '../../core/contract/shown-event.js';
import { keepRoom } from '../base/keep-room.js';
import { followPageLook } from './follow-page-look.js';
import { followViewport } from './follow-viewport.js';

/** Tells the page that the question was shown. A banner that confirms an answer asks nothing. */
const tellShown = (banner: { readonly confirms?: boolean }): void => {
  if (!banner.confirms) document.dispatchEvent(new AskfirstShownEvent('banner'));
};

/** What a surface follows. This can wait until the visitor has read the surface. */
export const followers = { keepRoom, followPageLook, followViewport, tellShown } as const;

/** The type of `followers`. */
export type Followers = typeof followers;

/** Calls a function with them once they are loaded. */
export type WithFollowers = (act: (file: Followers) => void) => unknown;
