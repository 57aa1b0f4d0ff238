import type { PolicySource } from './core/policy/policy-source.js';
export type { PolicySource } from './core/policy/policy-source.js';
/** What `mark` can't read from the page. */
export interface MarkOptions {
    /**
     * The page's address. Needed if the policy declares paths of the site itself and the page uses them with the site's host.
     * @default "https://page.invalid/"
     */
    readonly page?: string;
}
/**
 * Turns the tags in finished HTML that request a declared host into marks: scripts, frames, images, media, links, what is inside
 * `noscript`, and inline scripts that mention such a host. They stay in place, with all their attributes. Everything else stays the same,
 * byte for byte. Marking a page twice has the same result as marking it once. A tag with `data-mark="off"` is left alone.
 * @param policy a policy without `use`; `complete` of `askfirst/catalogue` replaces it
 * @throws {TypeError} if the policy isn't valid; the message names the place and the cure
 */
export declare const mark: (html: string, policy: PolicySource, { page }?: MarkOptions) => string;
/**
 * The same for a page that is streamed: `response.body.pipeThrough(markStream(policy))` in a worker, on an edge server, or in Node. Markup is
 * passed on as it arrives; a script is passed on once its end has arrived.
 * @throws {TypeError} like `mark`
 */
export declare const markStream: (policy: PolicySource, { page }?: MarkOptions) => TransformStream<Uint8Array, Uint8Array>;
