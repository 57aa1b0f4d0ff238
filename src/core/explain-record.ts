import { formatRecord } from './record.js';
import type { Askfirst } from './types.js';

/** The longest cookie that a browser keeps: name and value, in bytes (RFC 6265bis, section 5.7). */
const LONGEST = 4096;

/** Why the browser didn't keep the record, as far as the site's owner can mend it, and the cure. */
export const problemOfRecord = (
  { policy, state: { record, volatile } }: Pick<Askfirst, 'policy' | 'state'>,
  host = location.hostname,
): string | undefined => {
  if (!record || !volatile) return undefined;
  const { name = 'askfirst', domain = host } = policy?.cookie ?? {};
  const length = name.length + 1 + formatRecord(record).length;
  if (length > LONGEST)
    return `The record of the answer has ${length} bytes, and browsers keep no cookie over ${LONGEST}, so it holds for this page only: declare fewer services, or give them shorter ids`;
  return `.${host}`.endsWith(`.${domain.replace(/^\./, '')}`)
    ? undefined
    : `policy: cookie.domain is "${domain}", and a page of ${host} can’t set cookies there, so the answer holds for this page only; write ${host} or a domain above it`;
};
