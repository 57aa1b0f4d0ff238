/** What a request of Google's tags says about each key: granted (true), denied (false), or nothing. */
export interface SaidToGoogle {
  readonly ad_storage?: boolean;
  readonly analytics_storage?: boolean;
  readonly ad_user_data?: boolean;
  readonly ad_personalization?: boolean;
}

const KEYS = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;

/** Whether each letter of `gcd` means granted in the end. `l` means that the key was never set. */
const LETTERS: Readonly<Record<string, boolean>> = {
  ...{ t: true, r: true, n: true, v: true },
  ...{ p: false, q: false, m: false, u: false },
};

/**
 * Reads two parameters: `gcs` is `G1` and one digit each for ad_storage and analytics_storage; `gcd` has one letter for each key, and digits
 * between them.
 * @see https://developers.google.com/tag-platform/security/concepts/consent-mode
 */
export const readConsentMode = ({ gcs, gcd }: Readonly<Record<'gcs' | 'gcd', string>>): SaidToGoogle => {
  const [, ads, analytics] = /^G1([01])([01])/.exec(gcs) ?? [];
  const letters = [...gcd.matchAll(/[a-z]/g)].map(([letter]) => LETTERS[letter]);
  const fromLetters = KEYS.flatMap((key, index) => (letters[index] === undefined ? [] : [[key, letters[index]]]));
  return {
    ...(ads && { ad_storage: ads === '1' }),
    ...(analytics && { analytics_storage: analytics === '1' }),
    ...(Object.fromEntries(fromLetters) as SaidToGoogle),
  };
};
