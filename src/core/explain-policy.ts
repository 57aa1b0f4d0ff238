import type { evaluate as Evaluate } from './expression.js';

type Draft = Readonly<Record<string, unknown>>;

const problem = (key: string, value: unknown, cure: string): string =>
  `policy: ${key} is ${JSON.stringify(value) ?? 'missing'}; write ${cure}`;
/** A host name, if with a port, or a wildcard and at least two labels, or a path; no scheme, and no question. */
const HOST = /^(?:(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?)?(?:\/[^?#\s]*)?$/;
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
  const { months = 1 } = remember;
  if (!Number.isInteger(revision) || (revision as number) < 0) return problem('revision', revision, 'a whole number');
  if (!((months as number) > 0)) return problem('remember.months', months, 'a number of months');
  if (audience !== 'general' && audience !== 'children')
    return problem('audience', audience, '"general" or "children"');
  for (const [region, regime] of Object.entries(regimes))
    if (!['opt-in', 'opt-out', 'none'].includes(regime as string))
      return problem(`regimes.${region}`, regime, '"opt-in", "opt-out" or "none"');

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

  const ids: string[] = 'categories' in source ? [] : ['necessary', 'functional', 'analytics', 'marketing'];
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
  const inCategories = check('categories', 'title', () => undefined);
  const categories = [...ids];
  const inServices = check('services', 'name', ({ category, hosts = [], whileUndecided, cookies = [] }, at) => {
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
    if (!Array.isArray(cookies)) return problem(`${at}.cookies`, cookies, 'a list of entries');
    for (const [index, cookie] of (cookies as readonly unknown[]).entries()) {
      const { name, kind = KINDS[0] } = isObject(cookie) ? cookie : {};
      if (typeof name !== 'string' || !name)
        return problem(`${at}.cookies[${index}].name`, name, 'the name of an entry; "*" stands for any characters');
      if (!KINDS.includes(kind as string))
        return problem(`${at}.cookies[${index}].kind`, kind, KINDS.map((one) => `"${one}"`).join(', '));
    }
    return undefined;
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
  return inCategories ?? inServices ?? inFunctions;
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
