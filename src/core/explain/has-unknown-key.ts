/** Every key that some object of a policy may have: `SHAPES` says which has which. */
const KEYS: readonly string[] =
  '$schema revision controller policyUrl audience regimes region signals remember answer cookie categories services undeclared functions changes layout adapters texts name email postal url months history domain path sameSite banner edge closable detail button quiet headingLevel id title summary required sells does icon since use category provider privacyUrl thirdParty role exemption reason hosts whileUndecided reload cookies kind purpose lifetime when personalData needs without date ids'.split(
    ' ',
  );
/** The keys whose values are objects with keys of this list, or lists of them; all others are values, and maps with the site's own keys. */
const NESTED = /^(?:controller|remember|cookies?|layout|categories|services|functions|changes)$/;

/** Whether a policy has a key that no object of a policy has, at a glance: `unknownKeysIn` says which, and what is meant. */
export const hasUnknownKey = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(hasUnknownKey)
    : Object.entries(value ?? {}).some(
        ([key, inner]) => !KEYS.includes(key) || (NESTED.test(key) && hasUnknownKey(inner)),
      );
