import type { Page } from 'playwright-core';
import type { Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { Id } from '../../core/policy/id.js';

/** What a page shows of a function. */
export interface SeenFunction {
  readonly id: Id;
  /** An element is marked as the function, or waits for the services that it needs. */
  readonly isHere: boolean;
  /** A notice is visible, or the control of the function says that it is off. */
  readonly saysOff: boolean;
}

/** The ids that an expression names. */
export const idsOf = (expression: string): readonly Id[] => expression.match(/[a-z0-9-]+/g) ?? [];

/** The services that a function needs: those that it names, and those in the categories that it names. */
export const servicesOf = ({ services }: Policy, { needs }: FunctionSource): readonly Id[] => {
  const ids = idsOf(needs);
  return services.filter(({ id, category }) => ids.includes(id) || ids.includes(category)).map(({ id }) => id);
};

/** Looks for the policy's functions on a page. */
export const seenFunctions = (page: Page, policy: Policy): Promise<readonly SeenFunction[]> =>
  page.evaluate(
    (functions) => {
      const isSeen = (element: Element): boolean => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0;
      };
      const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
      const names = (element: Element, attribute: string): string[] =>
        (element.getAttribute(attribute) ?? '').match(/[a-z0-9-]+/g) ?? [];
      return functions.map(({ id, needed }) => {
        const notices = all('askfirst-notice').filter((one) => names(one, 'for').includes(id));
        const marks = all('[data-consent-function]').filter((one) => names(one, 'data-consent-function').includes(id));
        const waiting = all('[data-consent]').filter((one) =>
          names(one, 'data-consent').some((name) => needed.includes(name)),
        );
        return {
          id,
          isHere: notices.length + marks.length + waiting.length > 0,
          saysOff:
            notices.some((one) => isSeen(one) && !!one.shadowRoot?.querySelector('.card')) ||
            marks.some(
              (one) => isSeen(one) && (one.hasAttribute('aria-describedby') || one.hasAttribute('aria-disabled')),
            ),
        };
      });
    },
    policy.functions.map((one) => ({ id: one.id, needed: [...idsOf(one.needs), ...servicesOf(policy, one)] })),
  );
