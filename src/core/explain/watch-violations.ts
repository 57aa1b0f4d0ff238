import type { PageReport } from '../contract/explanation.js';

type Violation = PageReport['violations'][number];

/**
 * Notes what the page's Content-Security-Policy stops from now on, and what it stopped before if the browser remembers it.
 * @returns the function that lists this
 */
export const watchViolations = (): (() => readonly Violation[]) => {
  const violations = new Map<string, Violation>();
  const note = (directive = '', address = ''): void => {
    violations.set(`${directive} ${address}`, { directive, address });
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    note(effectiveDirective, blockedURI),
  );
  if (window.ReportingObserver) {
    const noteAll = (reports: readonly Report[]): void => {
      for (const { body } of reports as unknown as { readonly body: Readonly<Record<string, string | null>> }[])
        note(body['effectiveDirective'] ?? '', body['blockedURL'] ?? '');
    };
    const observer = new ReportingObserver(noteAll, { types: ['csp-violation'], buffered: true });
    observer.observe();
    noteAll(observer.takeRecords());
  }
  return () => [...violations.values()];
};
