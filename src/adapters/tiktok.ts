import { queueNamed } from '../core/telling/globals.js';
import { telling, type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';

const commandFor = (answer: boolean | undefined): string => {
  if (answer === undefined) return 'holdConsent';
  return answer ? 'grantConsent' : 'revokeConsent';
};

/**
 * Tells the TikTok Pixel: `holdConsent` before all else while the visitor hasn’t answered, `grantConsent` once it is allowed,
 * `revokeConsent` when it is refused or withdrawn.
 * @see https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel Checked 2026-11-22, against the snippet’s own list of methods.
 */
export const tiktok = (mapping: Partial<Mapping<'consent'>> = {}): Consumer =>
  telling({
    name: 'tiktok',
    defaults: { consent: 'marketing' },
    mapping,
    knowsUndecided: true,
    // The snippet reuses a list that is there, and adds a method for each command to it.
    find: () => queueNamed('ttq') as unknown[] & Partial<Record<string, () => void>>,
    tell(ttq, { consent }) {
      const command = commandFor(consent);
      if (ttq[command]) ttq[command]();
      else ttq.push([command]);
    },
  });
