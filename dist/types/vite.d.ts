import type { Plugin } from 'vite';
import type { PolicySource } from './core/policy/policy-source.js';
import { type PageOptions } from './vite/prepare-pages.js';
export type { PageOptions } from './vite/prepare-pages.js';
/** What the plugin is told. */
export interface AskfirstOptions extends PageOptions {
    /** The policy, or the path of its JSON file, from the project's root. Services of the catalogue (`use`) are completed. */
    readonly policy: PolicySource | string;
}
/**
 * What the plugin does to a page, for builds and servers other than Vite's: Eleventy's `addTransform`, a `handle` of SvelteKit, a
 * `render:response` of Nuxt, a middleware of Astro. Copy `node_modules/askfirst/dist` to `base` with them.
 * @throws {TypeError} when the policy isn't sound; with the place and the cure
 */
export declare const preparePages: ({ policy, ...options }: AskfirstOptions) => ((html: string) => string);
/**
 * A plugin for Vite. In every page it makes marks of the tags that ask a declared host, and puts the completed policy and the gate's text into
 * the head, so that the first paint waits for no request of theirs. The widget's other files are served, and built, below `askfirst/`.
 */
export declare const askfirst: ({ policy, ...options }: AskfirstOptions) => Plugin;
export default askfirst;
