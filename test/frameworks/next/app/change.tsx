'use client';

import type { AskfirstChangeEvent } from 'askfirst';
import { useEffect } from 'react';

/** Shows in the page's title what the event says. */
export function Change() {
  useEffect(() => {
    const show = ({ state, previous }: AskfirstChangeEvent): void => {
      document.title = `${previous.status}, ${state.status}`;
    };
    document.addEventListener('askfirst-change', show);
    return () => document.removeEventListener('askfirst-change', show);
  }, []);
  return null;
}
