import { fullGate, marksGate } from '#gate-texts';
import { markWith } from '../mark/create-marker.js';
import { createMarkRules } from '../mark/mark-rules.js';
import type { PolicySource } from '../core/policy/policy-source.js';
import { placeInHead } from './place-in-head.js';

/** What becomes of each page. */
export interface PageOptions {
  /**
   * Where the widget's other files lie.
   * @default "/askfirst/"
   */
  readonly base?: string;
  /** The nonce of the page's Content-Security-Policy, or what your server writes it in the place of (`{{nonce}}`). */
  readonly nonce?: string;
  /** The page's address, where the policy declares paths of the site itself, and the pages name them with its host. */
  readonly page?: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const headOf = (policy: PolicySource, { base = '/askfirst/', nonce }: PageOptions): string => {
  const declares = policy.services?.some(
    (service) => ('hosts' in service && service.hosts?.length) || ('cookies' in service && service.cookies?.length),
  );
  const trusted = nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`;
  const json = JSON.stringify(policy).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="askfirst-policy">${json}</script><script data-base="${escaped(base)}"${trusted}>${declares ? fullGate : marksGate}</script>`;
};

/**
 * Makes what prepares finished pages: the tags that ask a declared host become marks, and policy and gate stand in the head as text, so that
 * no page waits for a request of theirs. A page that has a policy in it is marked and left alone otherwise.
 * @param policy with its services in full
 */
export const createPreparePages = (policy: PolicySource, options: PageOptions): ((html: string) => string) => {
  const rules = createMarkRules(policy, options.page);
  const head = headOf(policy, options);
  return (html) => {
    const marked = markWith(html, rules);
    return /\bid=["']?askfirst-policy\b/.test(html) ? marked : placeInHead(marked, head);
  };
};
