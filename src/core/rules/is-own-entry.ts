import type { EntryKind } from '../policy/entry-kinds.js';
import type { PolicySource } from '../policy/policy-source.js';
import { cookieOf } from '../policy/cookie-of.js';

/**
 * Whether an entry is the widget's own: the record, the visitor's wish to be told of new entries, the history of their answers, or the
 * findings of a report.
 */
export const isOwnEntry = (policy: Pick<PolicySource, 'cookie'>, kind: EntryKind, name: string): boolean =>
  kind === 'cookie' ? name === cookieOf(policy).name : /^askfirst-(tell|history|report)$/.test(name);
