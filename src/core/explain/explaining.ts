import type { evaluateExpression as EvaluateExpression } from '../policy/expression.js';
import { ADAPTER_NAMES } from '../policy/adapter-names.js';
import type { Explaining } from '../line/ui-module.js';
import type { Consent } from '../consent/consent.js';
import type { Policy } from '../policy/policy.js';
import type { warn as Warn } from '../line/warn.js';
import { createExplain } from './explain.js';
import { withLateCategories } from './page/with-late-categories.js';
import { findMissingFile } from './page/missing-file.js';
import { findPageProblems } from './page/page-problems.js';
import { findPersonalData } from './page/personal-data.js';
import { explainPolicy } from './policy/explain-policy.js';
import { problemOfExpression } from './policy/problem-of-expression.js';
import { problemsOfPolicy } from './policy/problems-of-policy.js';
import { recommendedKeysIn } from './policy/recommended-keys.js';
import { findSharedDeclarations } from './policy/shared-declarations.js';
import { unknownKeysIn } from './policy/unknown-keys.js';

/** Handed in, so that this file, which few visits load, shares no code with the files that every visit loads. */
export interface ExplainingParts {
  readonly warn: typeof Warn;
  /** A short name, because the build can't shorten a name that one file hands to another. */
  readonly evaluate: typeof EvaluateExpression;
  /** Loads the names of the widget's texts. */
  readonly loadTextNames?: () => Promise<readonly string[]>;
  readonly explain?: ReturnType<typeof createExplain>;
}

/** Whether an expression can be evaluated with a policy. */
const isReadable = (
  expression: string,
  { categories, services, functions }: Policy,
  evaluate: typeof EvaluateExpression,
): boolean => {
  const known = new Set([...categories, ...services, ...functions].map(({ id }) => id));
  try {
    evaluate(expression, (id) => {
      if (!known.has(id)) throw new SyntaxError(id);
      return 0;
    });
    return true;
  } catch {
    return false;
  }
};

const NO_NAMES = (): Promise<readonly string[]> => Promise.resolve([]);

/** Everything that is said to owners and developers, in one file that visitors don't load. */
export const explaining = ({
  warn,
  evaluate,
  loadTextNames = NO_NAMES,
  explain = createExplain(),
}: ExplainingParts) => {
  /** Says what is wrong with the policy, even where the gate can work with it. */
  const sayPolicy = async (consent: Consent, policy: Policy): Promise<void> => {
    const source = { ...policy };
    for (const problem of problemsOfPolicy(source, evaluate)) warn(consent, problem);
    for (const problem of findSharedDeclarations(policy)) warn(consent, problem);
    const texts = policy.texts ? await loadTextNames() : [];
    for (const problem of unknownKeysIn(source, { adapters: ADAPTER_NAMES, texts })) warn(consent, problem);
  };
  const sayPage = (consent: Consent): void => {
    for (const [problem, ...details] of findPageProblems(consent)) warn(consent, problem, ...details);
    void findMissingFile(consent).then((problem) => problem && warn(consent, problem));
  };
  /**
   * Says what the policy lacks although visitors have to be told it, and which entries look like personal data. It isn't said when somebody
   * asks about one address or entry.
   */
  const sayDuties = (consent: Consent, policy: Policy): void => {
    const keys = recommendedKeysIn(policy);
    if (keys[0]) warn(consent, `Visitors have to be told, and the policy doesn’t say:\n${keys.join('\n')}`);
    const personal = findPersonalData();
    if (personal) warn(consent, personal);
  };
  return {
    async explain(...[consent, asked]: Parameters<Explaining['explain']>): ReturnType<Explaining['explain']> {
      await consent.ready;
      const { policy } = consent;
      if (policy) await sayPolicy(consent, policy);
      if (policy && asked === undefined) sayDuties(consent, policy);
      sayPage(consent);
      return explain(consent, asked);
    },
    explainPolicy: (error: unknown) => explainPolicy(error, evaluate),
    explainExpression(...[consent, given, context, takePolicy]: Parameters<Explaining['explainExpression']>): void {
      if (!consent.policy) return;
      const expression = String(given);
      const policy = withLateCategories(consent.policy, expression, context);
      if (policy !== consent.policy) takePolicy(policy);
      // What this or another mark named meanwhile is known now.
      if (!isReadable(expression, policy, evaluate))
        warn(consent, problemOfExpression(expression, policy), context ?? '');
    },
    /** Says what is wrong with the page and its policy, when nobody has asked. */
    explainPage(consent: Consent): void {
      sayPage(consent);
      if (consent.policy) void sayPolicy(consent, consent.policy);
    },
  };
};
