import {
  adobe,
  amplitude,
  generic,
  google,
  gtm,
  matomo,
  meta,
  microsoft,
  segment,
  shopify,
  wordpress,
} from '../../src/adapters.js';
import type { Askfirst, Consumer } from '../../src/core/contract/askfirst.js';

declare const consent: Askfirst;

// What compiles: the contract.
export const undo: () => void = google({ analytics_storage: 'statistics', ad_storage: 'marketing & partners' })(
  consent,
);
export const consumers: readonly Consumer[] = [
  google(),
  google({}, { region: ['DE', 'US-CA'], wait_for_update: 0, ads_data_redaction: true, url_passthrough: false }),
  gtm({ chat: 'functional' }, { event: 'asked' }),
  segment({ Advertising: 'marketing' }),
  adobe({}, 'alloy'),
  amplitude({}, () => ({ setOptOut: (isOptedOut) => isOptedOut })),
  generic({ chat: 'functional' }, ({ chat }) => !chat),
  generic({ chat: 'functional' }, []),
];

// @ts-expect-error: Google has no such key
google({ analytics_store: 'analytics' });

// @ts-expect-error: a key stands for an id or an expression, and isn't answered by the site
google({ ad_storage: true });

// @ts-expect-error: nor granted
google({ ad_storage: ['marketing'] });

// @ts-expect-error: regions are a list
google({}, { region: 'DE' });

// @ts-expect-error: Google has no such option
google({}, { wait: 500 });

// @ts-expect-error: Microsoft knows one key
microsoft({ analytics_storage: 'analytics' });

// @ts-expect-error: Matomo's cookies are in the plural
matomo({ cookie: 'analytics' });

// @ts-expect-error: an id alone says nothing of what it is for
meta('marketing');

// @ts-expect-error: Shopify's keys have underscores
shopify({ saleOfData: 'marketing' });

// @ts-expect-error: WordPress's keys have a hyphen
wordpress({ statistics_anonymous: 'analytics' });

// @ts-expect-error: an SDK that can't be told
amplitude({}, () => ({ init: () => {} }));

// @ts-expect-error: somebody has to be told
generic({ chat: 'functional' });

// @ts-expect-error: is told of the keys that were named
generic({ chat: 'functional' }, ({ ads }) => ads);

// @ts-expect-error: an adapter is attached to the handle, not to a state
google()(consent.state);
