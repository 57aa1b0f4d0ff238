import type { Consent } from '../consent/consent.js';
import type { Explanation, PageReport } from '../contract/explanation.js';
import { explainName } from './explain-name.js';
import { pageLoaded } from './page/page-loaded.js';
import { printReport } from './print-report.js';
import { endGathering, gatherFindings } from './report/gather-findings.js';
import { loadCatalogue } from './report/load-catalogue.js';
import { printSuggestion } from './report/print-suggestion.js';
import { suggestPolicy } from './report/suggest-policy.js';
import { reportPage } from './report-page.js';
import { undeclaredAddresses } from './undeclared-addresses.js';
import { watchViolations } from './watch-violations.js';

/** Explains one address or entry, or reports the whole page. */
export type Explain = (consent: Consent, asked?: string) => Promise<Explanation | PageReport | undefined>;

/** Makes the function that explains. From now on it notes what the page's Content-Security-Policy stops. */
export const createExplain =
  (listViolations = watchViolations()): Explain =>
  async (consent, asked) => {
    await consent.ready;
    const { policy } = consent;
    if (!policy) return undefined;
    if (asked !== undefined) return explainName(consent, policy, asked);
    await pageLoaded();
    const report = await reportPage(consent, policy, listViolations());
    printReport(report);
    if (!document.querySelector('script[data-gate="report"]')) {
      endGathering();
      return report;
    }
    const found = { addresses: undeclaredAddresses(policy), entries: report.undeclared.entries };
    const suggestion = suggestPolicy(gatherFindings(found), policy, await loadCatalogue());
    printSuggestion(suggestion);
    return { ...report, suggestion };
  };
