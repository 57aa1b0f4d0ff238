import type { PolicySource } from './policy-source.js';

/** What the policy says of the record's cookie, with the defaults for what it doesn't say. No domain means the page's own host. */
export const cookieOf = ({ cookie }: Pick<PolicySource, 'cookie'>) => {
  const { name = 'askfirst', domain, path = '/', sameSite = 'Lax' } = cookie ?? {};
  return { name, domain, path, sameSite };
};
