import type { Policy } from '../../policy/policy.js';

/**
 * Finds what the policy doesn't say although visitors have to be told it. The gate works without it, and holds just as much; the law asks
 * the site's owner for it.
 * @returns each missing key, with what to write there
 */
export const recommendedKeysIn = ({ controller, categories, services }: Policy): readonly string[] => {
  const wants: string[] = [];
  const want = (value: unknown, key: string, cure: string): void => {
    if (!value) wants.push(`${key}: ${cure}`);
  };
  want(controller, 'controller', 'who answers for the cookies: {"name", "email", "postal"}');
  if (controller) {
    want(controller.email, 'controller.email', 'an e-mail address for questions about cookies');
    want(controller.postal, 'controller.postal', 'a postal address');
  }
  const required = categories.filter((category) => category.required).map(({ id }) => id);
  categories.forEach(({ id, title, summary }, index) => {
    // The widget has words of its own for the usual ones.
    if (title) want(summary, `categories[${index}].summary`, `what "${id}" is for, in a sentence or two`);
  });
  services.forEach(({ id, category, thirdParty, role, exemption, cookies = [] }, index) => {
    const at = `services[${index}]`;
    if (thirdParty)
      want(role, `${at}.role`, `what the company behind "${id}" does with the data: "processor" or "own-purposes"`);
    if (required.includes(category))
      want(
        exemption,
        `${at}.exemption`,
        `why nobody has to be asked about "${id}": "transmission" or "requested-service", with a "reason"`,
      );
    cookies.forEach(({ name, purpose, lifetime, when }, entry) => {
      want(purpose, `${at}.cookies[${entry}].purpose`, `what "${name}" is for`);
      want(lifetime, `${at}.cookies[${entry}].lifetime`, `how long "${name}" stays`);
      want(when, `${at}.cookies[${entry}].when`, `when "${name}" is set`);
    });
  });
  return wants;
};
