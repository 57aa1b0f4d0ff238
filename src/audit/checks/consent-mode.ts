/** What Google's tags say of storage: granted, denied, or nothing. */
export interface SaidToGoogle {
  readonly ad_storage?: boolean;
  readonly analytics_storage?: boolean;
  readonly ad_user_data?: boolean;
  readonly ad_personalization?: boolean;
}

const KEYS = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;

/** What each letter of gcd means at the end; `l` stands for a key that nobody set. */
const LETTERS: Readonly<Record<string, boolean>> = {
  ...{ t: true, r: true, n: true, v: true },
  ...{ p: false, q: false, m: false, u: false },
};

/**
 * Reads `gcs` (`G1` and a digit each for ad_storage and analytics_storage) and `gcd` (a letter for each key, with digits between them).
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
