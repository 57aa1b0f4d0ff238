import { readCookies } from '../../page/read-cookies.js';
import type { Consent } from '../../consent/consent.js';
import type { Policy } from '../../policy/policy.js';
import { findAskedBeforeGate } from './asked-before-gate.js';
import { findLowContrast } from './contrast.js';
import type { Findings } from './finding.js';
import { findLateConsentDefault } from './late-consent-default.js';
import { findLateGate } from './late-gate.js';
import { findMovedMarks } from './moved-marks.js';
import { findOtherTools } from './other-tools.js';
import { findPolicyInFile } from './policy-in-file.js';
import { findPreloadedMarks } from './preloaded-marks.js';
import { findScriptless } from './scriptless.js';
import { findSecondRecord } from './second-record.js';
import { findTabOrder } from './tab-order.js';
import { findUnkeptRecord } from './unkept-record.js';
import { findWrongMarks } from './wrong-marks.js';

const XML =
  'This page is XHTML, in which the widget can’t ask: what waits for an answer stays held. Serve the page as text/html';

function* problemsWithPolicy(policy: Policy): Findings {
  yield* findLateGate(document, policy);
  yield* findAskedBeforeGate(document, policy);
  yield* findScriptless(document, policy);
  const requests = performance.getEntriesByType('resource').filter((one) => one instanceof PerformanceResourceTiming);
  yield* findPolicyInFile(document, policy, requests);
  yield* findSecondRecord(policy, readCookies());
}

/** Finds what is wrong with the page: its marks, how it loads the gate, the record, and what else is on it. */
export function* findPageProblems(consent: Consent): Findings {
  for (const problem of [findOtherTools(window), findUnkeptRecord(consent)]) if (problem) yield [problem];
  if (document.contentType.includes('xml')) yield [XML];
  yield* findWrongMarks(document, undefined, (mark) => consent.allows(mark.getAttribute('data-consent') ?? '', mark));
  if (consent.policy) yield* problemsWithPolicy(consent.policy);
  yield* findMovedMarks(document);
  yield* findPreloadedMarks(document);
  yield* findLateConsentDefault((window as { readonly dataLayer?: unknown }).dataLayer);
  yield* findTabOrder(document);
  const surface = document.querySelector('askfirst-banner,askfirst-preferences');
  if (surface?.shadowRoot) yield* findLowContrast(surface);
}
