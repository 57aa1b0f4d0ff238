import { start } from 'askfirst';
import { policy } from './policy.js';

/** Starts the widget, and shows the contents of its events in the page's title. */
export function begin(): void {
  document.addEventListener('askfirst-change', ({ state, previous }) => {
    document.title = `${previous.status}, ${state.status}`;
  });
  start({ policy });
}
