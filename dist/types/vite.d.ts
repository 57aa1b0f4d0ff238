import type { Plugin } from 'vite';
import type { PolicySource } from './core/policy/policy-source.js';
import { type PageOptions } from './vite/prepare-pages.js';
export type { PageOptions } from './vite/prepare-pages.js';
/** The plugin's options. */
export interface AskfirstOptions extends PageOptions {
    /** The policy, or the path of its JSON file from the project's root. Services of the catalogue (`use`) are completed. */
    readonly policy: PolicySource | string;
}
/**
 * Does to a page what the plugin does, for other builds and servers than Vite's: Eleventy's `addTransform`, SvelteKit's `handle`, Nuxt's
 * `render:response`, Astro's middleware. There you copy `node_modules/askfirst/dist` to `base` yourself.
 * @throws {TypeError} if the policy isn't valid; the message names the place and the cure
 */
export declare const preparePages: ({ policy, ...options }: AskfirstOptions) => ((html: string) => string);
/**
 * A plugin for Vite. In every page it turns tags that request a declared host into marks, and puts the completed policy and the gate's text
 * into the head, so that the first paint doesn't wait for a request. It serves and builds the widget's other files in `askfirst/`.
 */
export declare const askfirst: ({ policy, ...options }: AskfirstOptions) => Plugin;
export default askfirst;
