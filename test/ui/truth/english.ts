import { en } from '../../../src/locales/en.js';
import { enChanges } from '../../../src/locales/en-changes.js';
import { enLayout } from '../../../src/locales/en-layout.js';
import { enLog } from '../../../src/locales/en-log.js';
import { enNotice } from '../../../src/locales/en-notice.js';
import { enOutcome } from '../../../src/locales/en-outcome.js';
import { enPreferences } from '../../../src/locales/en-preferences.js';
import { enPunctuation } from '../../../src/locales/en-punctuation.js';
import { enReceipt } from '../../../src/locales/en-receipt.js';
import { enSpecial } from '../../../src/locales/en-special.js';
import { enTable } from '../../../src/locales/en-table.js';

/** Every English text. */
export const english = {
  ...en,
  ...enChanges,
  ...enLayout,
  ...enLog,
  ...enNotice,
  ...enOutcome,
  ...enPreferences,
  ...enPunctuation,
  ...enReceipt,
  ...enSpecial,
  ...enTable,
} as const;

export type TextKey = keyof typeof english;
