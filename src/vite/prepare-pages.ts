import { fullGate, marksGate } from '#gate-texts';
import { markWith } from '../mark/create-marker.js';
import { escapeAttribute } from '../mark/escape-attribute.js';
import { createMarkRules } from '../mark/mark-rules.js';
import type { PolicySource } from '../core/policy/policy-source.js';
import { placeInHead } from './place-in-head.js';

/** How pages are prepared. */
export interface PageOptions {
  /**
   * The folder of the widget's other files, as an address.
   * @default "/askfirst/"
   */
  readonly base?: string;
  /** The nonce of the page's Content-Security-Policy, or a placeholder that your server replaces by it (`{{nonce}}`). */
  readonly nonce?: string;
  /** The page's address. Needed if the policy declares paths of the site itself and pages use them with the site's host. */
  readonly page?: string;
}

const headOf = (policy: PolicySource, { base = '/askfirst/', nonce }: PageOptions): string => {
  const declares = policy.services?.some(
    (service) => ('hosts' in service && service.hosts?.length) || ('cookies' in service && service.cookies?.length),
  );
  const trusted = nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`;
  const json = JSON.stringify(policy).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="askfirst-policy">${json}</script><script data-base="${escapeAttribute(base)}"${trusted}>${declares ? fullGate : marksGate}</script>`;
};

/**
 * Makes the function that prepares finished pages. It turns tags that request a declared host into marks, and puts policy and gate into the
 * head as text, so that no page waits for a request for them. A page that already has a policy only gets the marks.
 * @param policy the completed policy, without `use`
 */
export const createPreparePages = (policy: PolicySource, options: PageOptions): ((html: string) => string) => {
  const rules = createMarkRules(policy, options.page);
  const head = headOf(policy, options);
  return (html) => {
    const marked = markWith(html, rules);
    return /\bid=["']?askfirst-policy\b/.test(html) ? marked : placeInHead(marked, head);
  };
};
