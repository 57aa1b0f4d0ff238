import { checkEntry } from './check-entry.js';
import { checkHost } from './check-host.js';
import { checkSince } from './check-list.js';
import { isDraft, isText, listOf, type Draft } from './draft.js';
import type { PolicyIndex } from './index-policy.js';
import { describeProblem, type Problems } from './problem.js';

function* checkHosts({ hosts = [], whileUndecided }: Draft, at: string): Problems {
  if (!Array.isArray(hosts)) yield describeProblem(`${at}.hosts`, hosts, 'a list of hosts');
  for (const [index, host] of Object.entries(listOf(hosts))) yield* checkHost(host, `${at}.hosts[${index}]`);
  if (whileUndecided !== undefined && whileUndecided !== 'wait' && whileUndecided !== 'drop')
    yield describeProblem(`${at}.whileUndecided`, whileUndecided, '"wait" or "drop"');
}

/** Checks why nobody is asked about the service (ePrivacy Directive, article 5(3)). */
function* checkExemption(
  { category, role, exemption, reason }: Draft,
  at: string,
  { required }: PolicyIndex,
): Problems {
  if (role !== undefined && role !== 'processor' && role !== 'own-purposes')
    yield describeProblem(`${at}.role`, role, '"processor" or "own-purposes"');
  if (exemption === undefined) return;
  const key = `${at}.exemption`;
  if (exemption !== 'transmission' && exemption !== 'requested-service')
    yield describeProblem(key, exemption, '"transmission" or "requested-service": there is no other');
  if (!required.includes(category))
    yield describeProblem(
      key,
      exemption,
      'it for services of a required category alone: visitors are asked about others',
    );
  if (role === 'own-purposes')
    yield describeProblem(key, exemption, 'none: another company’s own purposes are never exempt');
  if (!isText(reason)) yield describeProblem(`${at}.reason`, reason, 'for visitors why the exemption holds');
}

function* checkEntries({ cookies = [] }: Draft, at: string, index: PolicyIndex): Problems {
  if (!Array.isArray(cookies)) yield describeProblem(`${at}.cookies`, cookies, 'a list of entries');
  for (const [place, cookie] of Object.entries(listOf(cookies)))
    yield* checkEntry(isDraft(cookie) ? cookie : {}, `${at}.cookies[${place}]`, index);
}

export function* checkService(item: Draft, at: string, index: PolicyIndex): Problems {
  if (!index.categories.includes(item['category']))
    yield describeProblem(
      `${at}.category`,
      item['category'],
      `the id of a category: ${index.categories.map(String).join(', ')}`,
    );
  yield* checkHosts(item, at);
  yield* checkExemption(item, at, index);
  yield* checkEntries(item, at, index);
  yield* checkSince(item, at, index);
}
