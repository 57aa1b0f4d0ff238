'use client';

import { useConsentEvent } from 'askfirst/react';

/** Shows in the page's title what the event says. */
export function Change() {
  useConsentEvent('askfirst-change', ({ state, previous }) => {
    document.title = `${previous.status}, ${state.status}`;
  });
  return null;
}
