import type { ObservedRequest } from '../../testing.js';
import type { NewResult } from './results.js';

/** How a request of a company's tag is recognized on any host: by parameters that appear together, or by the end of its path. */
const SIGNS: readonly { readonly company: string; readonly parameters?: readonly string[]; readonly path?: RegExp }[] =
  [
    { company: 'Google Analytics', parameters: ['tid', 'cid', 'v'] },
    { company: 'Google Analytics', path: /\/g\/collect$/ },
    { company: 'Google Tag Manager', path: /\/(?:gtm|gtag\/js)(?:\.js)?$/ },
    { company: 'Meta', parameters: ['id', 'ev', 'dl'] },
    { company: 'Matomo', parameters: ['idsite', 'rec', '_id'] },
    { company: 'PostHog', path: /\/(?:i\/v0\/e|decide|flags|array\/[^/]+\/config(?:\.js)?)\/?$/ },
    { company: 'Mixpanel', path: /\/(?:mp|mixpanel)\/(?:track|engage)\/?$/ },
    { company: 'Segment', path: /\/v1\/(?:p|t|i|batch)$/ },
    { company: 'Snowplow', path: /\/com\.snowplowanalytics\.snowplow\/tp2$/ },
    { company: 'Plausible', path: /\/js\/script(?:\.[\w-]+)*\.js$/ },
    { company: 'Microsoft Advertising', parameters: ['ti', 'mid', 'evt'] },
    { company: 'TikTok', path: /\/api\/v2\/pixel/ },
  ];

/** The company whose tag a request looks like. */
export const companyOf = ({
  address,
  parameters,
}: Pick<ObservedRequest, 'address' | 'parameters'>): string | undefined =>
  SIGNS.find(
    (sign) => sign.path?.test(new URL(address).pathname) ?? sign.parameters?.every((name) => parameters.includes(name)),
  )?.company;

/** Finds undeclared requests that another company's tag makes to the site's own addresses. */
export const checkDisguise = (
  requests: readonly ObservedRequest[],
  at: Pick<NewResult, 'engine' | 'state' | 'page'>,
): readonly NewResult[] =>
  requests.flatMap((request): NewResult[] => {
    if (request.verdict !== 'own') return [];
    const company = companyOf(request);
    if (!company) return [];
    const { address, kind, by } = request;
    return [
      {
        ...at,
        check: 'first-party-disguise',
        result: 'fail',
        says: `${address} is an address of this site, and what goes there is what ${company} collects.`,
        evidence: { name: address, kind, ...(by && { by }) },
      },
    ];
  });
