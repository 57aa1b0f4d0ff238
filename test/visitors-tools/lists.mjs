// The lists of what content blockers block and hide, as they come from npm, in the engine of one of them (Ghostery's).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Not imported: where it couldn't be installed, only the tests that need it fail. */
const loadEngine = () => createRequire(import.meta.url)('@ghostery/adblocker');

const read = (path) => readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8');

/** AdGuard ships its lists as rulesets for extensions; the text of the list stands in the first rule. */
const adguard = (id) => () =>
  JSON.parse(read(`@adguard/dnr-rulesets/dist/filters/declarative/ruleset_${id}/ruleset_${id}.json`))[0].metadata
    .rawFilterList;

const lists = {
  // Of May 2026, what it hides. Autoconsent shipped it up to version 15.
  'EasyList Cookie List': () => read('autoconsent-15/rules/filterlist.txt'),
  'AdGuard Base and EasyList': adguard(2),
  'AdGuard Tracking Protection': adguard(3),
  'AdGuard Cookie Notices': adguard(18),
  'AdGuard Popups': adguard(19),
  'AdGuard Other Annoyances': adguard(21),
  'AdGuard Widgets': adguard(22),
};

const namesBut = (without) => Object.keys(lists).filter((name) => name !== without);

/** Those that block files. @type {readonly string[]} */
export const blockingLists = namesBut('EasyList Cookie List');

/** Those that hide elements. @type {readonly string[]} */
export const hidingLists = namesBut('AdGuard Tracking Protection');

/** Where the visitor is. */
const page = { url: 'https://www.shop.example/', hostname: 'www.shop.example', domain: 'shop.example' };

/**
 * What a list blocks: which of the addresses, asked for as scripts or by scripts.
 * @param {string} name
 * @returns {(urls: readonly string[]) => string[]}
 */
export function blocking(name) {
  const { FiltersEngine, Request } = loadEngine();
  const engine = FiltersEngine.parse(lists[name](), { loadCosmeticFilters: false });
  const isBlocked = (url, type) => engine.match(Request.fromRawDetails({ url, type, sourceUrl: page.url })).match;
  return (urls) => urls.filter((url) => isBlocked(url, 'script') || isBlocked(url, 'xmlhttprequest'));
}

/**
 * What a list hides: the styles it brings to a page that has these classes and ids in it.
 * @param {string} name
 * @returns {(classes: readonly string[], ids: readonly string[]) => string}
 */
export function hiding(name) {
  const { FiltersEngine } = loadEngine();
  const engine = FiltersEngine.parse(lists[name](), { loadNetworkFilters: false });
  return (classes, ids) =>
    engine.getCosmeticsFilters({ ...page, classes: [...classes], ids: [...ids], getBaseRules: true }).styles;
}
