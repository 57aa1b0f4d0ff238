import { AskfirstBlockedEvent, AskfirstChangeEvent, AskfirstWithdrawnEvent } from '../../src/core/contract/events.js';
import type { ConsentState } from '../../src/core/contract/state.js';

declare const state: ConsentState;

// What compiles: each event is known by its name, with its own fields.
document.addEventListener('askfirst-ready', ({ state: now }) => now.status === 'decided');
document.addEventListener('askfirst-change', ({ state: now, previous }) => now.decisions === previous.decisions);
document.addEventListener('askfirst-withdrawn', ({ erased, left }) => erased[0]?.name === left[0]?.because);
document.addEventListener('askfirst-blocked', ({ kind, address, id }) => kind + address + id);
document.addEventListener('askfirst-shown', ({ surface }) => surface === 'banner');

// @ts-expect-error: a change needs the state before
new AskfirstChangeEvent(state);

// @ts-expect-error: what is left has a reason
new AskfirstWithdrawnEvent({ erased: [], left: [{ name: '_ga', kind: 'cookie', service: 'counter' }], unseen: [] });

// @ts-expect-error: there is no such kind of entry
new AskfirstWithdrawnEvent({ erased: [{ name: '_ga', kind: 'cookies', service: 'counter' }], left: [], unseen: [] });

// @ts-expect-error: it waits for something
new AskfirstBlockedEvent('script', '/a.js');

// @ts-expect-error: an event has fields of its own, no detail
document.addEventListener('askfirst-change', (event) => String(event.detail));

// @ts-expect-error: readiness has no state before it
document.addEventListener('askfirst-ready', ({ previous }) => String(previous));

// @ts-expect-error: an entry's value is never told
document.addEventListener('askfirst-withdrawn', ({ erased }) => String(erased[0]?.value));

document.addEventListener('askfirst-change', (event) => {
  // @ts-expect-error: what happened can't be changed
  event.state = state;
});

// @ts-expect-error: a listener for one event doesn't do for another
document.addEventListener('askfirst-blocked', (event: AskfirstChangeEvent) => event.state);
