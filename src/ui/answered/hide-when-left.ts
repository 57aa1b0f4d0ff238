import type { Undo } from '../../core/page/undo.js';
import { watchNavigation } from '../base/watch-navigation.js';

/** Hides a confirmation once the visitor goes on: to another page of the site, or with a press elsewhere on this one. */
export const hideWhenLeft = (surface: HTMLElement, hide: () => void): Undo => {
  // Not before the click: with the room at the foot the page may move, and the press would miss what it was meant for.
  const meetPress = (event: Event): void => {
    if (!event.composedPath().includes(surface)) hide();
  };
  addEventListener('click', meetPress, true);
  const endWatch = watchNavigation(hide);
  return () => {
    removeEventListener('click', meetPress, true);
    endWatch();
  };
};
