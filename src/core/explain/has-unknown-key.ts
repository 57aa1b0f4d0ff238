/** Every key that some object of a policy may have: `SHAPES` says which has which. */
const KEYS: readonly string[] =
  '$schema revision controller policyUrl audience regimes region signals remember answer cookie categories services undeclared functions changes layout adapters texts name email postal url months history domain path sameSite banner edge side first logo logoDark links closable detail button quiet headingLevel id title summary required sells does icon since use category provider privacyUrl thirdParty role exemption reason hosts whileUndecided reload cookies kind purpose lifetime when personalData needs without date ids'.split(
    ' ',
  );
/**
 * The keys whose values are objects with keys of this list, or lists of such objects. All other keys have plain values, or maps with the
 * site's own keys.
 */
const NESTED = /^(?:controller|remember|cookies?|layout|categories|services|functions|changes|links)$/;

/**
 * A quick check: whether a policy has a key that none of its objects may have. `unknownKeysIn` says which key it is, and which one was
 * meant.
 */
export const hasUnknownKey = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(hasUnknownKey)
    : Object.entries(value ?? {}).some(
        ([key, inner]) => !KEYS.includes(key) || (NESTED.test(key) && hasUnknownKey(inner)),
      );
