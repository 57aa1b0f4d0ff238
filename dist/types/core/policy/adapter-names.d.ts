/** The adapters that a tag or a policy can name. */
export declare const ADAPTER_NAMES: readonly ["adobe", "amplitude", "clarity", "google", "gtm", "hubspot", "intercom", "klaviyo", "matomo", "meta", "microsoft", "mixpanel", "pinterest", "posthog", "reddit", "segment", "shopify", "tiktok", "wordpress"];
export type AdapterName = (typeof ADAPTER_NAMES)[number];
