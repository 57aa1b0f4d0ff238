import { en } from '../../src/locales/en.js';
import { enChanges } from '../../src/locales/en-changes.js';
import { enLayout } from '../../src/locales/en-layout.js';
import { enLog } from '../../src/locales/en-log.js';
import { enNotice } from '../../src/locales/en-notice.js';
import { enOutcome } from '../../src/locales/en-outcome.js';
import { enPreferences } from '../../src/locales/en-preferences.js';
import { enReceipt } from '../../src/locales/en-receipt.js';
import { enSpecial } from '../../src/locales/en-special.js';
import { enTable } from '../../src/locales/en-table.js';

interface TextGroup {
  readonly title: string;
  readonly texts: readonly (readonly [string, string])[];
}

const group = (title: string, texts: Readonly<Record<string, string>>): TextGroup => ({
  title,
  texts: Object.entries(texts).filter(([key]) => key !== 'direction'),
});

/** Every English text of the widget, in groups by the surface that shows it. */
export const textGroups: readonly TextGroup[] = [
  group('The question', en),
  group('After the answer', enOutcome),
  group('The preferences', enPreferences),
  group('Notices of functions that are off', enNotice),
  group('What changed', enChanges),
  group('A question that can be closed', enLayout),
  group('Regions and signals', enSpecial),
  group('The table of cookies', enTable),
  group('The cookie log', enLog),
  group('The receipt', enReceipt),
];
