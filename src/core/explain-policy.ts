import { wrongType } from './explain-types.js';
import type { evaluate as Evaluate } from './expression.js';

type Draft = Readonly<Record<string, unknown>>;

const problem = (key: string, value: unknown, cure: string): string =>
  `policy: ${key} is ${JSON.stringify(value) ?? 'missing'}; write ${cure}`;
/** A host name, if with a port, or a wildcard and at least two labels, or a path; no scheme, and no question. */
const HOST = /^(?:(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?)?(?:\/[^?#\s]*)?$/;
const CHANGES: readonly string[] = ['added', 'removed', 'longer', 'wider'];
const DEEDS: readonly string[] = ['identifies', 'locates', 'profiles'];
const KINDS: readonly string[] = ['cookie', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache'];

const isObject = (value: unknown): value is Draft => !!value && typeof value === 'object' && !Array.isArray(value);
const isText = (text: unknown): boolean => {
  const texts: readonly unknown[] = isObject(text) ? Object.values(text) : [text];
  return !!texts[0] && texts.every((one) => typeof one === 'string');
};

/**
 * The first thing in a policy that isn't sound: its key, its value and the cure. Undefined when all is. Stricter than `parsePolicy`.
 * @param evaluate is handed in, so that this file, which few visits load, shares nothing with those that all of them load
 */
export const problemOf = (source: unknown, evaluate: typeof Evaluate): string | undefined => {
  if (!isObject(source)) return problem('the text', source, 'a JSON object');
  const { revision = 1, remember = {}, audience = 'general', regimes = {} } = source;
  if (!isObject(remember)) return problem('remember', remember, 'an object');
  if (!isObject(regimes)) return problem('regimes', regimes, 'a map from region to regime');
  const { months = 1, history = false } = remember;
  if (!Number.isInteger(revision) || (revision as number) < 0) return problem('revision', revision, 'a whole number');
  if (!(typeof months === 'number' && months > 0)) return problem('remember.months', months, 'a number of months');
  if (typeof history !== 'boolean') return problem('remember.history', history, 'true or false');
  if (!['general', 'children', 'mixed'].includes(audience as string))
    return problem('audience', audience, '"general", "children" or "mixed"');
  for (const [region, regime] of Object.entries(regimes))
    if (!['opt-in', 'opt-out', 'none'].includes(regime as string))
      return problem(`regimes.${region}`, regime, '"opt-in", "opt-out" or "none"');

  const { signals = [] } = source;
  if (!Array.isArray(signals) || !signals.every((name) => typeof name === 'string'))
    return problem('signals', signals, 'a list of properties of navigator, as ["doNotTrack"]');

  const { undeclared = 'report' } = source;
  if (!['allow', 'report', 'hold'].includes(undeclared as string))
    return problem('undeclared', undeclared, '"allow", "report" or "hold"');

  const { adapters = {} } = source;
  if (!isObject(adapters)) return problem('adapters', adapters, 'a map from adapter to its keys');
  for (const [name, mapping] of Object.entries(adapters)) {
    if (!isObject(mapping))
      return problem(`adapters.${name}`, mapping, 'a map from key to an id or an expression of ids');
    for (const [key, expression] of Object.entries(mapping))
      if (typeof expression !== 'string')
        return problem(`adapters.${name}.${key}`, expression, 'an id, or an expression of ids');
  }

  const hasOwnCategories = source['categories'] !== undefined;
  const ids: string[] = hasOwnCategories ? [] : ['necessary', 'functional', 'analytics', 'marketing'];
  const check = (
    key: string,
    text: string,
    also: (item: Draft, at: string) => string | undefined,
  ): string | undefined => {
    const { [key]: items = [] } = source;
    if (!Array.isArray(items)) return problem(key, items, 'a list');
    for (const [index, item] of (items as readonly unknown[]).entries()) {
      const at = `${key}[${index}]`;
      if (!isObject(item)) return problem(at, item, 'an object');
      if (item['use'] !== undefined)
        return problem(
          `${at}.use`,
          item['use'],
          'the service in full, or have it completed before the gate reads it: complete() of "askfirst/catalogue" in your build, or askfirst-catalogue.js between policy and gate',
        );
      const { id } = item;
      if (typeof id !== 'string' || !/^[a-z0-9-]+$/.test(id)) return problem(`${at}.id`, id, 'an id of a-z, 0-9 and -');
      if (ids.includes(id))
        return problem(`${at}.id`, id, 'another one: each category, service and function has an id of its own');
      if (!isText(item[text])) return problem(`${at}.${text}`, item[text], 'a text, or a map from language to text');
      const more = also(item, at);
      if (more) return more;
      ids.push(id);
    }
    return undefined;
  };
  /** The latest revision that each id is new or widened in, as `since` says. */
  const sinceOf = new Map<unknown, number>();
  const checkSince = ({ since = 0 }: Draft, at: string): string | undefined =>
    Number.isInteger(since) && (since as number) >= 0 && (since as number) <= (revision as number)
      ? undefined
      : problem(`${at}.since`, since, `a revision of the policy, at most its own (${String(revision)})`);
  const required: unknown[] = hasOwnCategories ? [] : ['necessary'];
  const inCategories = check('categories', 'title', (item, at) => {
    const { id, does = [] } = item;
    if (!Array.isArray(does) || !does.every((one) => DEEDS.includes(one as string)))
      return problem(`${at}.does`, does, `a list of ${DEEDS.map((one) => `"${one}"`).join(', ')}`);
    if (item['required'] ?? id === 'necessary') required.push(id);
    sinceOf.set(item['id'], Number(item['since'] ?? 0));
    return checkSince(item, at);
  });
  const categories = [...ids];
  const inServices = check('services', 'name', (item, at) => {
    const { id, category, hosts = [], whileUndecided, cookies = [] } = item;
    if (!categories.includes(category as string))
      return problem(`${at}.category`, category, `the id of a category: ${categories.join(', ')}`);
    if (!Array.isArray(hosts)) return problem(`${at}.hosts`, hosts, 'a list of hosts');
    for (const [index, host] of (hosts as readonly unknown[]).entries())
      if (typeof host !== 'string' || !host || !HOST.test(host))
        return problem(
          `${at}.hosts[${index}]`,
          host,
          'a host name (in ASCII), "*.example.com", either with a path, or a path on the site',
        );
    if (whileUndecided !== undefined && whileUndecided !== 'wait' && whileUndecided !== 'drop')
      return problem(`${at}.whileUndecided`, whileUndecided, '"wait" or "drop"');
    const { role, exemption, reason } = item;
    if (role !== undefined && role !== 'processor' && role !== 'own-purposes')
      return problem(`${at}.role`, role, '"processor" or "own-purposes"');
    if (exemption !== undefined) {
      if (exemption !== 'transmission' && exemption !== 'requested-service')
        return problem(`${at}.exemption`, exemption, '"transmission" or "requested-service": there is no other');
      if (!required.includes(category))
        return problem(
          `${at}.exemption`,
          exemption,
          'it for services of a required category alone: visitors are asked about others',
        );
      if (role === 'own-purposes')
        return problem(`${at}.exemption`, exemption, 'none: another company’s own purposes are never exempt');
      if (!isText(reason)) return problem(`${at}.reason`, reason, 'for visitors why the exemption holds');
    }
    if (!Array.isArray(cookies)) return problem(`${at}.cookies`, cookies, 'a list of entries');
    for (const [index, cookie] of (cookies as readonly unknown[]).entries()) {
      const entry = isObject(cookie) ? cookie : {};
      const { name, kind = KINDS[0] } = entry;
      if (typeof name !== 'string' || !name.trim())
        return problem(`${at}.cookies[${index}].name`, name, 'the name of an entry; "*" stands for any characters');
      if (!KINDS.includes(kind as string))
        return problem(`${at}.cookies[${index}].kind`, kind, KINDS.map((one) => `"${one}"`).join(', '));
      const { personalData = false } = entry;
      if (typeof personalData !== 'boolean')
        return problem(`${at}.cookies[${index}].personalData`, personalData, 'true or false');
      const inSince = checkSince(entry, `${at}.cookies[${index}]`);
      if (inSince) return inSince;
    }
    const all = [item, { since: sinceOf.get(category) }, ...(cookies as readonly Draft[])];
    sinceOf.set(id, Math.max(...all.map(({ since }) => Number(since ?? 0))));
    return checkSince(item, at);
  });
  const known = [...ids];
  const inFunctions = check('functions', 'title', ({ needs }, at) => {
    let unknown: string | undefined;
    try {
      evaluate(needs as string, (id) => {
        if (!known.includes(id)) unknown ??= id;
        return 0;
      });
    } catch {
      return problem(`${at}.needs`, needs, 'ids of categories or services, with !, &, | and ( )');
    }
    return (
      unknown &&
      problem(`${at}.needs`, needs, `ids of categories or services ("${unknown}" is none): ${known.join(', ')}`)
    );
  });
  const wrong = wrongType(source);
  return inCategories ?? inServices ?? inFunctions ?? problemOfChanges(source, sinceOf) ?? (wrong && problem(...wrong));
};

/** A day of the calendar. */
const isDay = (date: unknown): boolean =>
  typeof date === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(date) &&
  new Date(Date.parse(date) || 0).toISOString().startsWith(date);

/**
 * The first thing in the history that isn't sound.
 * @param sinceOf the revision that last widened each category and service, as their `since` says
 */
const problemOfChanges = (
  { changes = [], revision = 1 }: Draft,
  sinceOf: ReadonlyMap<unknown, number>,
): string | undefined => {
  if (!Array.isArray(changes)) return problem('changes', changes, 'a list');
  for (const [index, change] of (changes as readonly unknown[]).entries()) {
    const at = `changes[${index}]`;
    if (!isObject(change)) return problem(at, change, 'an object');
    const { revision: made, date, summary, kind, ids = [] } = change;
    if (!Number.isInteger(made) || (made as number) > (revision as number))
      return problem(`${at}.revision`, made, `a revision of the policy, at most its own (${String(revision)})`);
    if (!isDay(date)) return problem(`${at}.date`, date, 'a day as 2026-03-14');
    if (!isText(summary)) return problem(`${at}.summary`, summary, 'a text, or a map from language to text');
    if (kind !== undefined && !CHANGES.includes(kind as string))
      return problem(`${at}.kind`, kind, CHANGES.map((one) => `"${one}"`).join(', '));
    if (!Array.isArray(ids)) return problem(`${at}.ids`, ids, 'a list of ids');
    // What is removed may be gone from the policy, and a change of wording is asked of nobody.
    for (const id of kind && kind !== 'removed' ? (ids as readonly unknown[]) : []) {
      if (!sinceOf.has(id)) return problem(`${at}.ids`, id, 'ids of categories and services');
      if ((sinceOf.get(id) as number) < (made as number))
        return `policy: ${at} says that "${String(id)}" changed in revision ${String(made)}; write "since": ${String(made)} there, or who accepted it before isn’t asked`;
    }
  }
  return undefined;
};

const problemIn = (json: string, place: string, evaluate: typeof Evaluate): string | undefined => {
  let source: unknown;
  try {
    source = JSON.parse(json);
  } catch (error) {
    return `policy: ${place} isn’t JSON (${String(error)}); mend the text there`;
  }
  return problemOf(source, evaluate);
};

/** Says in the console why the policy was refused: once, with the key, the value and the cure. */
export const explainPolicy = async (error: unknown, evaluate: typeof Evaluate): Promise<void> => {
  const url = document.querySelector<HTMLElement>('script[data-policy]')?.dataset['policy'];
  let why: unknown;
  if (url) {
    const answer = await fetch(url).catch(() => undefined);
    // Read in any case: an answer that nobody reads keeps its connection.
    const text = (await answer?.text()) ?? '';
    if (answer?.ok) why = problemIn(text, url, evaluate);
    else
      why = `policy: data-policy is "${url}", which answers ${answer?.status ?? 'nothing'}; write the address of a JSON file`;
  } else why = problemIn(document.getElementById('askfirst-policy')?.textContent ?? '{}', '#askfirst-policy', evaluate);
  console.error('[askfirst] Nothing is allowed.', why ?? error);
};
