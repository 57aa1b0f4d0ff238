import type { enChanges } from './en-changes.js';
import type { enLayout } from './en-layout.js';
import type { enLog } from './en-log.js';
import type { enNotice } from './en-notice.js';
import type { enOutcome } from './en-outcome.js';
import type { enPreferences } from './en-preferences.js';
import type { enPunctuation } from './en-punctuation.js';
import type { enReceipt } from './en-receipt.js';
import type { enSpecial } from './en-special.js';
import type { enTable } from './en-table.js';

/** The texts of a first visit. Placeholders in braces are filled in; a translation may leave one out, but not add any. */
export const en = {
  direction: 'ltr',
  /** Between the items of a list that follows a colon. */
  comma: ', ',
  heading: 'Cookies on {name}',
  ask: '{name} would like to use cookies for:',
  companies: 'Other companies: {companies}.',
  noCompanies: 'No other company is involved.',
  wontWork: 'Without consent these won’t work: {functions}.',
  offUntil: 'None of this is stored or sent until you choose.',
  change: 'Change this any time in “{settings}”.',
  policy: 'Privacy policy',
  acceptAll: 'Accept all',
  refuseAll: 'Refuse all',
  /** Beside a category whose data is sold. */
  sold: 'your data is sold',
  choose: 'Choose in detail',
  failed: 'This didn’t load.',
  tryAgain: 'Try again',
  settings: 'Cookie settings',
} as const;

/** All texts of the widget in one language. */
export type Texts = Readonly<
  Record<
    keyof (typeof en &
      typeof enLayout &
      typeof enLog &
      typeof enNotice &
      typeof enOutcome &
      typeof enPreferences &
      typeof enPunctuation &
      typeof enSpecial &
      typeof enTable &
      typeof enChanges &
      typeof enReceipt),
    string
  >
>;
