import { adobe } from '../adapters/adobe.js';
import { amplitude } from '../adapters/amplitude.js';
import { clarity } from '../adapters/clarity.js';
import { google } from '../adapters/google.js';
import { gtm } from '../adapters/gtm.js';
import { hubspot } from '../adapters/hubspot.js';
import { intercom } from '../adapters/intercom.js';
import { klaviyo } from '../adapters/klaviyo.js';
import { matomo } from '../adapters/matomo.js';
import { meta } from '../adapters/meta.js';
import { microsoft } from '../adapters/microsoft.js';
import { mixpanel } from '../adapters/mixpanel.js';
import { pinterest } from '../adapters/pinterest.js';
import { posthog } from '../adapters/posthog.js';
import { reddit } from '../adapters/reddit.js';
import { segment } from '../adapters/segment.js';
import { shopify } from '../adapters/shopify.js';
import { tiktok } from '../adapters/tiktok.js';
import { wordpress } from '../adapters/wordpress.js';
import type { Consumer } from '../core/contract/askfirst.js';
import type { AdapterName } from '../core/policy/adapter-names.js';
import { attachNamed } from '../core/telling/attach-named.js';

attachNamed(
  {
    ...{ adobe, amplitude, clarity, google, gtm, hubspot, intercom, klaviyo, matomo, meta, microsoft, mixpanel },
    ...{ pinterest, posthog, reddit, segment, shopify, tiktok, wordpress },
  } satisfies Readonly<Record<AdapterName, () => Consumer>>,
  window.askfirst,
);
