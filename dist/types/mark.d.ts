import type { PolicySource } from './core/policy/policy-source.js';
export type { PolicySource } from './core/policy/policy-source.js';
/** What `mark` can't know from the page. */
export interface MarkOptions {
    /**
     * The page's address. Needed where the policy declares paths of the site itself, and the page names them with its host.
     * @default "https://page.invalid/"
     */
    readonly page?: string;
}
/**
 * Makes marks of the tags in finished HTML that ask a host which the policy declares: scripts, frames, pictures, media, links, what stands
 * in `noscript`, and inline scripts that mention such a host. They stay where they are, with all their attributes; everything else of the
 * page stays as it is, byte for byte. What is a mark stays one: to mark a page twice is to mark it once. A tag with `data-mark="off"` is left
 * alone.
 * @param policy as the gate reads it: with its services in full. `complete` of `askfirst/catalogue` makes them so
 * @throws {TypeError} when the policy isn't sound; with the place and the cure
 */
export declare const mark: (html: string, policy: PolicySource, { page }?: MarkOptions) => string;
/**
 * The same for a page that is sent while it is made: a stream of bytes, for `response.body.pipeThrough(markStream(policy))` in a worker, at
 * an edge, or in Node. Text is given on as it comes; a script waits for its end.
 * @throws as `mark`
 */
export declare const markStream: (policy: PolicySource, { page }?: MarkOptions) => TransformStream<Uint8Array, Uint8Array>;
