import type { Plugin } from 'vite';
import type { PolicySource } from './core/policy/policy-source.js';
import { builtFilesForPages, readBuiltFile } from './vite/built-files.js';
import { createPreparePages, type PageOptions } from './vite/prepare-pages.js';
import { readPolicyFile } from './vite/read-policy-file.js';

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
export const preparePages = ({ policy, ...options }: AskfirstOptions): ((html: string) => string) =>
  createPreparePages(readPolicyFile(policy, process.cwd()), options);

/**
 * A plugin for Vite. In every page it turns tags that request a declared host into marks, and puts the completed policy and the gate's text
 * into the head, so that the first paint doesn't wait for a request. It serves and builds the widget's other files in `askfirst/`.
 */
export const askfirst = ({ policy, ...options }: AskfirstOptions): Plugin => {
  let prepare = (html: string): string => html;
  let base = '/askfirst/';
  return {
    name: 'askfirst',
    configResolved({ root, base: site, html }) {
      base = options.base ?? `${site}askfirst/`;
      const nonce = options.nonce ?? html?.cspNonce;
      const page: PageOptions = { ...options, base, ...(nonce !== undefined && { nonce }) };
      prepare = createPreparePages(readPolicyFile(policy, root), page);
    },
    configureServer({ middlewares }) {
      const files = builtFilesForPages();
      middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const name = path.startsWith(base) ? path.slice(base.length) : '';
        if (!files.includes(name)) {
          next();
          return;
        }
        response.setHeader('content-type', 'text/javascript');
        response.end(readBuiltFile(name));
      });
    },
    generateBundle() {
      if (options.base !== undefined || this.environment.config.consumer !== 'client') return;
      for (const name of builtFilesForPages())
        this.emitFile({ type: 'asset', fileName: `askfirst/${name}`, source: readBuiltFile(name) });
    },
    transformIndexHtml: { order: 'post', handler: (html) => prepare(html) },
  };
};

export default askfirst;
