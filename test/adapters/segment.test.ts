import { expect } from 'chai';
import { segment } from '../../src/adapters/segment.js';
import { answer, play, settle, standIns, start, takeFrom } from './play.js';

type Middleware = (step: { payload: { obj: object }; next: (payload: unknown) => void }) => void;
/** Sends events through the middlewares that were added, as Analytics.js does. */
const makeAnalytics = (sent: unknown[]) => {
  const middlewares: Middleware[] = [];
  return {
    addSourceMiddleware: (middleware: Middleware) => middlewares.push(middleware),
    track: (event: string) =>
      middlewares.reduceRight<(obj: object) => void>(
        (next, middleware) => (obj) =>
          middleware({ payload: { obj }, next: (one) => next((one as { obj: object }).obj) }),
        (obj) => sent.push(obj),
      )({ event, context: { page: 'here' } }),
  };
};

const stamped = (event: string, analytics: boolean, functional = analytics, marketing = analytics): object => ({
  event,
  context: { page: 'here', consent: { categoryPreferences: { functional, analytics, marketing } } },
});
const UPDATED = 'Segment Consent Preference Updated';

describe('segment', () => {
  const put = standIns();

  it('is told of changes by an event, and of none once nothing may be sent', async () => {
    const sent: unknown[] = [];
    put({ analytics: makeAnalytics(sent) });
    expect(await play(segment(), sent)).to.deep.equal({
      load: [],
      refuse: [],
      accept: [stamped(UPDATED, true)],
      again: [],
      withdraw: [],
      afterUndo: [],
    });
  });

  it('stamps every event, and drops those of a visitor who allowed none of it', async () => {
    const sent: unknown[] = [];
    const analytics = makeAnalytics(sent);
    const consent = start();
    segment({}, () => analytics)(consent);
    analytics.track('undecided');
    await consent.decide('none');
    analytics.track('refused');
    expect(takeFrom(sent)).to.deep.equal([]);
    await answer(consent, { analytics: true });
    await settle();
    analytics.track('Bought');
    expect(takeFrom(sent)).to.deep.equal([stamped(UPDATED, true, false, false), stamped('Bought', true, false, false)]);
  });

  it('leaves the last word in force when it is undone', async () => {
    const sent: unknown[] = [];
    const analytics = makeAnalytics(sent);
    segment({ partners: 'partners' }, () => analytics)(start())();
    analytics.track('late');
    await settle();
    expect(sent).to.deep.equal([]);
  });
});
