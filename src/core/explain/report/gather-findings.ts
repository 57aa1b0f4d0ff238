import { mergeFindings, type Findings } from './findings.js';

/** The entry of sessionStorage in which a report gathers, over the pages of this tab. */
const KEY = 'askfirst-report';
const NOTHING: Findings = { addresses: [], entries: [] };

const readFindings = (): Findings => {
  try {
    return { ...NOTHING, ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Findings>) };
  } catch {
    return NOTHING;
  }
};

/**
 * Adds what this page has found to what the earlier pages of this tab have found. It is only stored while the gate reports.
 * @returns all findings
 */
export const gatherFindings = (found: Findings): Findings => {
  const all = mergeFindings(readFindings(), found);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Without storage a report covers one page only.
  }
  return all;
};

/** Erases what a report has gathered, once the gate no longer reports. */
export const endGathering = (): void => {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Where storage can't be reached, nothing was gathered.
  }
};
