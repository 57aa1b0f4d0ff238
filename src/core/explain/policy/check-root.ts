import { EXPRESSION, GOOGLE_OPTIONS } from './shapes.js';
import { isDraft, listOf, type Draft } from './draft.js';
import { describeProblem, type Problems } from './problem.js';

const REGIMES: readonly string[] = ['opt-in', 'opt-out', 'none'];

function* checkRegimes(regimes: unknown): Problems {
  if (!isDraft(regimes)) {
    yield describeProblem('regimes', regimes, 'a map from region to regime');
    return;
  }
  for (const [region, regime] of Object.entries(regimes))
    if (!REGIMES.includes(regime as string))
      yield describeProblem(`regimes.${region}`, regime, '"opt-in", "opt-out" or "none"');
}

function* checkRemember(remember: unknown): Problems {
  if (!isDraft(remember)) {
    yield describeProblem('remember', remember, 'an object');
    return;
  }
  const { months = 1, history = false } = remember;
  if (!(typeof months === 'number' && months > 0))
    yield describeProblem('remember.months', months, 'a number of months');
  if (typeof history !== 'boolean') yield describeProblem('remember.history', history, 'true or false');
}

function* checkAdapters(adapters: unknown): Problems {
  if (!isDraft(adapters)) {
    yield describeProblem('adapters', adapters, 'a map from adapter to its keys');
    return;
  }
  for (const [name, mapping] of Object.entries(adapters)) {
    if (!isDraft(mapping)) {
      yield describeProblem(`adapters.${name}`, mapping, 'a map from key to an id or an expression of ids');
      continue;
    }
    for (const [key, value] of Object.entries(mapping)) {
      const option = name === 'google' ? GOOGLE_OPTIONS[key] : undefined;
      const { is, cure } = option ?? EXPRESSION;
      if (!is(value)) yield describeProblem(`adapters.${name}.${key}`, value, cure);
    }
  }
}

/** Checks the policy's own keys, except its lists. */
export function* checkRoot(source: Draft): Problems {
  const { revision = 1, audience = 'general', signals = [], undeclared = 'report' } = source;
  if (typeof revision !== 'number' || !Number.isInteger(revision) || revision < 0)
    yield describeProblem('revision', revision, 'a whole number');
  const { remember = {}, regimes = {}, adapters = {} } = source;
  yield* checkRemember(remember);
  if (!['general', 'children', 'mixed'].includes(audience as string))
    yield describeProblem('audience', audience, '"general", "children" or "mixed"');
  yield* checkRegimes(regimes);
  if (!Array.isArray(signals) || !listOf(signals).every((name) => typeof name === 'string'))
    yield describeProblem('signals', signals, 'a list of properties of navigator, as ["doNotTrack"]');
  if (!['allow', 'report', 'hold'].includes(undeclared as string))
    yield describeProblem('undeclared', undeclared, '"allow", "report" or "hold"');
  yield* checkAdapters(adapters);
}
