import { CHECKS } from '../checks/checks.js';
import type { AuditReport, CheckResult, Result } from '../report/audit-report.js';
import { markup, Markup } from './markup.js';
import { REPORT_STYLES } from './report-styles.js';
import { stateWords } from './state-words.js';

/** Finds the name of a service by its id. */
const namesIn =
  ({ policy }: AuditReport) =>
  (id: string): string =>
    policy?.services.find((one) => one.id === id)?.name ?? id;

const VERDICTS: Readonly<Record<Result, string>> = {
  pass: 'The site kept its promise in everything that was looked at.',
  fail: 'The site didn’t keep its promise.',
  inconclusive: 'Not everything could be seen, so nothing can be said of it.',
};
const RESULTS: Readonly<Record<Result, string>> = { pass: 'passed', fail: 'failed', inconclusive: 'not seen' };
const ALLOWANCE: Readonly<Record<string, string>> = {
  allowed: 'allowed',
  'not-allowed': 'not allowed',
  undeclared: 'not declared',
  own: 'the site’s own',
};

const verdictOf = ({ summary }: AuditReport): Result => {
  if (summary.fail) return 'fail';
  return summary.inconclusive ? 'inconclusive' : 'pass';
};

const showVerdict = (report: AuditReport): Markup => {
  const { summary, pages, states, engines } = report;
  const verdict = verdictOf(report);
  return markup`<div class="verdict ${verdict}"><strong>${VERDICTS[verdict]}</strong>
<ul class="counts"><li>${summary.pass} checks passed</li><li>${summary.fail} failed</li><li>${summary.inconclusive} couldn’t be seen</li>
<li>${summary.ignored} ignored</li><li>${summary.known} known from before</li>
<li>${pages.length} pages, ${states.length} situations, ${engines.join(', ')}</li></ul></div>`;
};

const row = (name: string, value: string | undefined): Markup =>
  value ? markup`<dt>${name}</dt><dd>${value}</dd>` : new Markup('');

const classOf = ({ result, ignored, known }: CheckResult): string => (ignored || known ? 'ignored' : result);

const labelOf = ({ result, ignored, known }: CheckResult): string => {
  if (ignored) return 'ignored';
  return known ? 'known from before' : RESULTS[result];
};

const showFinding = (one: CheckResult, nameOf: (id: string) => string): Markup => {
  const { says, check, state, page, engine, cure, evidence, ignored, id } = one;
  const { name, kind, services = [], by, redirectedFrom, place, length, declared, seen, pages } = evidence;
  return markup`<article class="finding ${classOf(one)}" id="r-${id}"><h3><span class="tag ${classOf(one)}">${labelOf(one)}</span> ${says}</h3>
<p class="soft">${CHECKS[check].title} · <code>${check}</code></p><dl>
${row('Situation', stateWords(state, nameOf))}${row('Page', pages ? pages.join(', ') : page)}${row('Browser', engine)}
${row('What', kind && name ? `${name} (${kind})` : name)}${row('Belongs to', services.map(nameOf).join(', '))}
${row('Done by', by)}${row('Redirected from', redirectedFrom)}${row('Kept for', place)}
${row('Size', length === undefined ? undefined : `${length} characters`)}${row('Declared', declared)}${row('Seen', seen)}
${row('What to do', cure)}${row('Ignored', ignored && `until ${ignored.until}: ${ignored.reason}`)}</dl></article>`;
};

const showFindings = (report: AuditReport): Markup => {
  const nameOf = namesIn(report);
  const order = ['fail', 'inconclusive', 'ignored'];
  const open = report.results
    .filter(({ result }) => result !== 'pass')
    .sort((one, other) => order.indexOf(classOf(one)) - order.indexOf(classOf(other)));
  if (!open.length) return markup`<p>Nothing was found.</p>`;
  return markup`${open.map((one) => showFinding(one, nameOf))}`;
};

const showMatrix = (report: AuditReport): Markup => {
  const { matrix, policy, states } = report;
  if (!policy)
    return markup`<p>The site has another tool and no policy, so nothing is declared that could be compared.</p>`;
  const nameOf = namesIn(report);
  const cell = (service: string, state: string): Markup => {
    const found = matrix.find((one) => one.service === service && one.state === state);
    if (!found) return markup`<td class="off">not visited</td>`;
    const { allowed, requests, entries } = found;
    const did = requests + entries ? `${requests} sent, ${entries} stored` : 'nothing';
    const isBad = !allowed && requests + entries > 0;
    const sign = allowed ? 'allowed' : 'off';
    return markup`<td class="${isBad ? 'bad' : sign}">${sign}: ${did}</td>`;
  };
  const rows = policy.services.map(
    ({ id, name }) => markup`<tr><th scope="row">${name}</th>${states.map((state) => cell(id, state))}</tr>`,
  );
  return markup`<div class="wide"><table><thead><tr><th scope="col">Service</th>${states.map((state) => markup`<th scope="col">${stateWords(state, nameOf)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
};

const showTimeline = (report: AuditReport): Markup => {
  const nameOf = namesIn(report);
  const parts = report.states.map((state) => {
    const events = report.timeline.filter((one) => one.state === state);
    const rows = events.map(
      ({ at, kind, name, services, verdict, by = '' }) =>
        markup`<tr><td>${(at / 1000).toFixed(2)} s</td><td><span class="tag ${verdict}">${ALLOWANCE[verdict] ?? verdict}</span></td><td>${kind}</td><td><code>${name}</code></td><td>${services.map(nameOf).join(', ')}</td><td><code>${by}</code></td></tr>`,
    );
    return markup`<details><summary>${stateWords(state, nameOf)} (${events.length})</summary><div class="wide"><table><thead><tr><th>After</th><th></th><th>Kind</th><th>Address</th><th>Service</th><th>By</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
  });
  return markup`${parts}`;
};

const showKept = (report: AuditReport): Markup => {
  const nameOf = namesIn(report);
  const rows = report.kept.map(
    ({ state, kind, name, place, length, days, services, verdict }) =>
      markup`<tr><td>${stateWords(state, nameOf)}</td><td><code>${name}</code></td><td>${kind}</td><td>${place}</td><td>${length === undefined ? '' : `${length} characters`}</td><td>${days === undefined ? '' : `${days} days`}</td><td>${services.map(nameOf).join(', ')}</td><td><span class="tag ${verdict}">${ALLOWANCE[verdict] ?? verdict}</span></td></tr>`,
  );
  return markup`<details><summary>All entries (${report.kept.length})</summary><div class="wide"><table><thead><tr><th>Situation</th><th>Name</th><th>Kind</th><th>Kept for</th><th>Size</th><th>Stays</th><th>Service</th><th></th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
};

const showPictures = (report: AuditReport): Markup => {
  const nameOf = namesIn(report);
  const figures = report.pictures.map(
    ({ state, page, data }) =>
      markup`<figure><img src="${data}" alt="${page}" loading="lazy"><figcaption>${stateWords(state, nameOf)}</figcaption></figure>`,
  );
  return markup`<div class="pictures">${figures}</div>`;
};

const showNotSeen = (report: AuditReport): Markup => {
  const nameOf = namesIn(report);
  if (!report.notSeen.length) return markup`<p>Everything that is declared was seen.</p>`;
  const rows = report.notSeen.map(
    ({ service, kind, name }) =>
      markup`<tr><td>${nameOf(service)}</td><td>${kind}</td><td><code>${name}</code></td></tr>`,
  );
  return markup`<details><summary>Not seen (${report.notSeen.length})</summary><table><thead><tr><th>Service</th><th>Kind</th><th>What</th></tr></thead><tbody>${rows}</tbody></table></details>`;
};

/** Says how the audit was made, so that readers know what it can't show. */
const showMethod = ({ letThrough, pages, policy, began, seconds, tool }: AuditReport): Markup => {
  const through = Array.isArray(letThrough)
    ? `Requests to ${letThrough.join(', ')} were let through.`
    : 'All requests were let through.';
  const others =
    letThrough === false
      ? 'Requests to others were answered by the audit itself: what their own code would do then was not tried.'
      : through;
  return markup`<p>Askfirst ${tool.version} visited ${pages.length} pages on ${began.slice(0, 16).replace('T', ' ')} UTC, for ${seconds} seconds,
with fresh browsers in each situation. ${policy ? `It held what it saw against revision ${policy.revision} of the site’s policy.` : 'The site has no policy of Askfirst.'} ${others}
It never reads or keeps what is in an entry, only its name, kind and length. It saw what happened on these pages in these situations; it can’t say what happens elsewhere.</p>
<ul>${pages.map((page) => markup`<li><code>${page}</code></li>`)}</ul>`;
};

/** The report as one HTML page without further files, for people who don't read code. */
export const toHtml = (report: AuditReport): string => {
  const host = new URL(report.pages[0] ?? 'http://localhost').host;
  const styles = new Markup(REPORT_STYLES);
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What ${host} stores and sends</title><style>${styles}</style></head><body>
<header><h1>What ${host} stores and sends</h1><p class="soft">${report.began.slice(0, 10)}</p>${showVerdict(report)}</header>
<main><h2>Findings</h2>${showFindings(report)}
<h2>Services and situations</h2><p class="soft">What each service did in each situation, on all pages together.</p>${showMatrix(report)}
<h2>What was stored</h2>${showKept(report)}
<h2>What happened when</h2><p class="soft">On the first page, since it was opened.</p>${showTimeline(report)}
<h2>Declared, and not seen</h2>${showNotSeen(report)}
<h2>Pictures</h2>${showPictures(report)}
<h2>How this was looked at</h2>${showMethod(report)}</main></body></html>
`.html;
};
