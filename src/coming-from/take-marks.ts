import { HELD } from '../core/holding/fetching-attributes.js';
import type { Id } from '../core/policy/id.js';
import type { Undo } from '../core/page/undo.js';
import { watchElements } from '../core/page/watch-elements.js';
import type { IdsOf } from './names.js';
import type { Marks } from './tool.js';

const expressionOf = (names: readonly string[], idsOf: IdsOf): string =>
  names
    .map((name) => {
      const ids = idsOf(name.replace(/^!/, '')).join(' & ');
      return name.startsWith('!') ? `!(${ids})` : ids;
    })
    .join(' & ');

/**
 * Makes another tool's marks ours, as the parser comes to them. Only what is inert by itself is taken: a script with the inert type, and
 * what has its address in a `data-` attribute. An element that carries our own mark keeps it.
 * @param known the policy's ids, where the policy is at hand: an element other than a script whose name isn't among them is no mark
 */
export const takeMarks = ({ selector, names, source = '' }: Marks, idsOf: IdsOf, known?: ReadonlySet<Id>): Undo => {
  const take = (found: Element): void => {
    const element = found as HTMLElement;
    // A script that the gate released is no mark, whatever it took over from one.
    if (element.hasAttribute('data-consent') || element.hasAttribute('data-released')) return;
    const waitsFor = names(element);
    const address = source && element.getAttribute(source);
    const isScript = element.localName === 'script';
    if (isScript && element.getAttribute('type') !== 'text/plain') return;
    const isOurs = (name: string): boolean => idsOf(name.replace(/^!/, '')).every((id) => known?.has(id) ?? true);
    if (!isScript && !waitsFor.every(isOurs)) return;
    if (!isScript && !address && !HELD.some((name) => element.hasAttribute(`data-${name}`))) return;
    if (address) element.setAttribute('data-src', address);
    element.setAttribute('data-consent', expressionOf(waitsFor, idsOf));
  };
  // At once, so that the gate finds them in the order in which they stand.
  return watchElements(selector, take, { isPressing: true });
};
