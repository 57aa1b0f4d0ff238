import { formatRecord } from '../../record/format-record.js';
import type { Consent } from '../../consent/consent.js';
import { cookieOf } from '../../policy/cookie-of.js';

/** The longest cookie that a browser keeps: name and value, in bytes (RFC 6265bis, section 5.7). */
const LONGEST = 4096;

/** Whether the page stands in a frame of another site, whose cookies most browsers keep back. */
const isInForeignFrame = (page: Window): boolean => {
  try {
    return page.top !== page && page.top?.location.origin !== page.location.origin;
  } catch {
    return true;
  }
};

/** Says why the browser didn't store the record, where the site's owner can mend it, and the cure. */
export const findUnkeptRecord = (
  { policy, state: { record, volatile } }: Pick<Consent, 'policy' | 'state'>,
  host = location.hostname,
  isForeign = isInForeignFrame(window),
): string | undefined => {
  if (!record || !volatile) return undefined;
  if (!host)
    return 'The page has no host, as if it came from the disk, and this browser keeps no cookie of such a page, so the answer holds for this page only: open the page over http';
  const { name, domain = host, sameSite } = cookieOf(policy ?? {});
  const length = name.length + 1 + formatRecord(record).length;
  if (length > LONGEST)
    return `The record of the answer has ${length} bytes, and browsers keep no cookie over ${LONGEST}, so it holds for this page only: declare fewer services, or give them shorter ids`;
  if (isForeign && sameSite !== 'None')
    return 'The page stands in a frame of another site, where browsers keep no cookie of it, so the answer holds for this page only: write "sameSite": "None" at the policy’s cookie, and serve the page by https';
  return `.${host}`.endsWith(`.${domain.replace(/^\./, '')}`)
    ? undefined
    : `policy: cookie.domain is "${domain}", and a page of ${host} can’t set cookies there, so the answer holds for this page only; write ${host} or a domain above it`;
};
