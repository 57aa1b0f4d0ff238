import type { UiContext } from '../base/ui-context.js';
import { AskfirstAllowedStatus } from './allowed-status.js';
import { markFunctions } from './mark-functions.js';
import { AskfirstNotice } from './notice.js';
import { wasStopped } from './was-stopped.js';

/** Defines the elements which say at a function of the site that it is off, and marks its controls. All this is in one file. */
export const showFunctions = ({ consent, words, define }: UiContext): void => {
  define('askfirst-allowed-status', AskfirstAllowedStatus);
  define(
    'askfirst-notice',
    class extends AskfirstNotice {
      override readonly wasStopped = (ids: readonly string[]): boolean => wasStopped(consent.held, ids);
    },
  );
  markFunctions(words)(consent);
};
