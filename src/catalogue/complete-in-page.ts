import type { PolicySource } from '../core/policy/policy-source.js';
import type { Complete } from './complete.js';

/**
 * Completes the policy in the page before the gate reads it. A policy that can't be read or completed stays as it is; the gate then allows
 * nothing, and says what is wrong.
 */
export const completeInPage = (complete: Complete): void => {
  const element = document.getElementById('askfirst-policy');
  if (!element) {
    console.error(
      '[askfirst] askfirst-catalogue.js found no policy; put it after #askfirst-policy and before the gate',
    );
    return;
  }
  try {
    element.textContent = JSON.stringify(complete(JSON.parse(element.textContent) as PolicySource));
  } catch (error) {
    console.error('[askfirst]', error instanceof Error ? error.message : error);
  }
};
