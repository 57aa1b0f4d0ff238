/** The adapters that a tag or a policy can name. */
export const ADAPTER_NAMES = [
  'adobe',
  'amplitude',
  'clarity',
  'google',
  'gtm',
  'hubspot',
  'intercom',
  'klaviyo',
  'matomo',
  'meta',
  'microsoft',
  'mixpanel',
  'pinterest',
  'posthog',
  'reddit',
  'segment',
  'shopify',
  'tiktok',
  'wordpress',
] as const;

export type AdapterName = (typeof ADAPTER_NAMES)[number];
