import type { Undo } from '../../core/page/undo.js';
import { watchNavigation } from '../base/watch-navigation.js';

/** Hides a confirmation once the visitor goes on: to another page of the site, or with a press elsewhere on this one. */
export const hideWhenLeft = (surface: HTMLElement, hide: () => void): Undo => {
  // It waits for the click, because hiding may move the page, and the press would then miss its target.
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
