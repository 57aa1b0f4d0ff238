import { start } from 'askfirst';
import { policy } from './policy.js';

/** Starts the widget, and shows the contents of its events in the page's title. */
export function begin(): void {
  document.addEventListener('askfirst-change', ({ state, previous }) => {
    document.title = `${previous.status}, ${state.status}`;
  });
  start({ policy });
}

/** Never run; only the compiler checks it. */
export const compiles = (): unknown => [
  document.querySelector('askfirst-notice')?.for,
  document.querySelector('askfirst-preferences')?.open(),
  // @ts-expect-error: a notice has no such member
  document.createElement('askfirst-notice').inline,
  // @ts-expect-error: nor has the event
  document.addEventListener('askfirst-change', ({ decision }) => decision),
];
