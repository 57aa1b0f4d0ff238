'use client';

import { useConsentEvent } from 'askfirst/react';

/** Shows the event's contents in the page's title. */
export function Change() {
  useConsentEvent('askfirst-change', ({ state, previous }) => {
    document.title = `${previous.status}, ${state.status}`;
  });
  return null;
}
