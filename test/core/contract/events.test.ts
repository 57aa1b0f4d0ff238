import { expect } from 'chai';
import {
  AskfirstBlockedEvent,
  AskfirstChangeEvent,
  AskfirstReadyEvent,
  AskfirstWithdrawnEvent,
} from '../../../src/core/contract/events.js';
import { startConsent } from '../start-consent.js';

/** What the document's listeners of a type are given when an event is dispatched. */
const dispatch = (event: Event): Event[] => {
  const received: Event[] = [];
  const note = (one: Event): void => void received.push(one);
  document.addEventListener(event.type, note);
  document.dispatchEvent(event);
  document.removeEventListener(event.type, note);
  return received;
};

describe('events', () => {
  const { state } = startConsent();
  const { state: previous } = startConsent({ revision: 2 });
  const entry = { name: '_ga', kind: 'cookie', service: 'counter' } as const;

  it('carry the first state when the widget is ready', () => {
    const event = new AskfirstReadyEvent(state);
    expect(event).to.include({ type: 'askfirst-ready', state });
    expect(dispatch(event)).to.deep.equal([event]);
  });

  it('carry the state and the one before after a change', () => {
    const event = new AskfirstChangeEvent(state, previous);
    expect(event).to.include({ type: 'askfirst-change', state, previous });
    expect(dispatch(event)).to.deep.equal([event]);
  });

  it('carry what was erased and what was left after a withdrawal', () => {
    const left = { ...entry, name: '_gid', reason: 'kept' as const, because: 'the browser keeps it' };
    const event = new AskfirstWithdrawnEvent({ erased: [entry], left: [left], unseen: [entry] });
    expect(event.type).to.equal('askfirst-withdrawn');
    expect(event.erased).to.deep.equal([entry]);
    expect(event.left).to.deep.equal([left]);
    expect(event.unseen).to.deep.equal([entry]);
    expect(dispatch(event)).to.deep.equal([event]);
  });

  it('carry what was held back: its kind, its address, and what it waits for', () => {
    const event = new AskfirstBlockedEvent('iframe', 'https://films.example/', 'video');
    expect(event).to.include({
      type: 'askfirst-blocked',
      kind: 'iframe',
      address: 'https://films.example/',
      id: 'video',
      fate: 'waits',
    });
    expect(dispatch(event)).to.deep.equal([event]);
  });

  it('neither bubble nor can be cancelled: they tell what has happened', () => {
    for (const event of [
      new AskfirstReadyEvent(state),
      new AskfirstChangeEvent(state, previous),
      new AskfirstWithdrawnEvent({ erased: [], left: [], unseen: [] }),
      new AskfirstBlockedEvent('script', '', 'video'),
    ])
      expect(event).to.include({ bubbles: false, cancelable: false });
  });
});
