import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'playwright/test';
import { toHtml } from '../../src/audit/formats/to-html.js';
import { toJson } from '../../src/audit/formats/to-json.js';
import { toJunit } from '../../src/audit/formats/to-junit.js';
import { toSarif } from '../../src/audit/formats/to-sarif.js';
import type { AuditReport, CheckResult } from '../../src/audit/report/audit-report.js';
import { leaveOut, readIgnores } from '../../src/audit/report/leave-out.js';
import { summarize } from '../../src/audit/report/summarize.js';

const at = { engine: 'chromium', state: 'refused', page: 'https://shop.example/?a=1&b=<2>' };
const results: readonly CheckResult[] = [
  { ...at, id: 'one', check: 'page-opened', result: 'pass', says: 'It opened.', evidence: {} },
  {
    ...{ ...at, id: 'two', check: 'entry-undeclared', result: 'fail', cure: 'Declare it.' },
    says: 'The cookie "<script>" & others were stored.',
    evidence: { name: '<script>&]]>', kind: 'cookie', by: 'https://shop.example/a.js:3' },
  },
  {
    ...{ ...at, id: 'three', check: 'request-undeclared', result: 'fail' },
    says: 'It was asked for.',
    evidence: { name: 'https://other.example/x', kind: 'image' },
  },
  { ...at, id: 'four', check: 'keyboard', result: 'inconclusive', says: 'No question was found.', evidence: {} },
];
const report: AuditReport = {
  ...{ format: 1, tool: { name: 'askfirst', version: '1.2.3' }, began: '2026-11-30T10:00:00.000Z', seconds: 2 },
  ...{ pages: [at.page], engines: ['chromium'], states: ['refused'], policy: null, letThrough: false },
  ...{ results, matrix: [], timeline: [], kept: [], notSeen: [], pictures: [], summary: summarize(results) },
};

test('the JSON format is the report itself', () => {
  expect(JSON.parse(toJson(report))).toEqual(report);
});

test('JUnit is valid XML: a failed check is a failure, an inconclusive one an error, an ignored one skipped', () => {
  const parse = (one: AuditReport): Record<string, unknown> => {
    const xml = toJunit(one);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what stands in for it is another package
    return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml, true) as Record<
      string,
      unknown
    >;
  };
  expect(parse(report)).toMatchObject({
    testsuites: {
      testsuite: {
        ...{ name: 'chromium refused', tests: '4', failures: '2', errors: '1' },
        testcase: [
          { classname: 'chromium.refused' },
          { failure: { type: 'entry-undeclared', message: 'The cookie "<script>" & others were stored.' } },
          { failure: {} },
          { error: { type: 'keyboard' } },
        ],
      },
    },
  });
  const known = leaveOut(report, [], { results: [results[1]!] });
  expect(parse(known)).toMatchObject({
    testsuites: { testsuite: { failures: '1', testcase: [{}, { skipped: { message: 'In the baseline' } }, {}, {}] } },
  });
});

test('SARIF has the form of version 2.1.0: rules, and for each finding a result that names its rule', () => {
  const sarif = JSON.parse(toSarif(leaveOut(report, [], { results: [results[1]!] }))) as {
    version: string;
    $schema: string;
    runs: {
      tool: { driver: { name: string; version: string; rules: { id: string; shortDescription: { text: string } }[] } };
      results: {
        ruleId: string;
        level: string;
        message: { text: string };
        baselineState?: string;
        partialFingerprints: object;
        locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
      }[];
    }[];
  };
  expect([sarif.version, sarif.$schema]).toEqual(['2.1.0', expect.stringContaining('sarif')]);
  const [run] = sarif.runs;
  expect(run!.tool.driver).toMatchObject({ name: 'askfirst audit', version: '1.2.3' });
  const rules = run!.tool.driver.rules.map(({ id }) => id);
  expect(run!.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['entry-undeclared', 'error'],
    ['request-undeclared', 'error'],
    ['keyboard', 'warning'],
  ]);
  for (const one of run!.results) {
    expect(rules).toContain(one.ruleId);
    expect(one.message.text).not.toBe('');
    expect(one.locations[0]!.physicalLocation.artifactLocation.uri).toContain('https://shop.example/');
  }
  expect(run!.results[0]).toMatchObject({ baselineState: 'unchanged', partialFingerprints: { askfirst: 'two' } });
});

test('the HTML report is one page without further files, and escapes every name', () => {
  const html = toHtml(report);
  expect(html).toContain('The site didn’t keep its promise.');
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/<link|src="http|@import/);
  expect(html).toContain('prefers-color-scheme: dark');
  expect(html).toContain('@media print');
});

test('an ignored finding has a reason and a last day, after which it counts again', () => {
  const ignore = { check: 'entry-undeclared', reason: 'goes in May', until: '2027-05-31' };
  const [read] = readIgnores(JSON.stringify([ignore]));
  expect(leaveOut(report, [read!], undefined, '2027-05-31').summary).toMatchObject({ fail: 1, ignored: 1 });
  expect(leaveOut(report, [read!], undefined, '2027-06-01').summary).toMatchObject({ fail: 2, ignored: 0 });
  for (const wrong of [{ reason: ' ' }, { until: 'in May' }, { check: '' }])
    expect(() => readIgnores(JSON.stringify([{ ...ignore, ...wrong }]))).toThrow(
      'needs a check, a reason, and until when',
    );
  expect(() => readIgnores('{}')).toThrow('has to be a list');
});
