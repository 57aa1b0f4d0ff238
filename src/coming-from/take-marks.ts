import { HELD_ATTRIBUTES } from '../core/holding/held-attributes.js';
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
 * Turns another tool's marks into ours as the parser inserts them. It takes only elements that are inert without us: scripts with an inert
 * type, and elements with their address in a `data-` attribute. An element that has our own mark keeps it.
 * @param known the policy's ids, if the policy is known. An element other than a script isn't a mark if its name isn't one of them
 */
export const takeMarks = ({ selector, names, source = '' }: Marks, idsOf: IdsOf, known?: ReadonlySet<Id>): Undo => {
  const take = (found: Element): void => {
    const element = found as HTMLElement;
    // A script that the gate has released isn't a mark, although it has the attributes of one.
    if (element.hasAttribute('data-consent') || element.hasAttribute('data-released')) return;
    const waitsFor = names(element);
    const address = source && element.getAttribute(source);
    const isScript = element.localName === 'script';
    if (isScript && element.getAttribute('type') !== 'text/plain') return;
    const isOurs = (name: string): boolean => idsOf(name.replace(/^!/, '')).every((id) => known?.has(id) ?? true);
    if (!isScript && !waitsFor.every(isOurs)) return;
    if (!isScript && !address && !HELD_ATTRIBUTES.some((name) => element.hasAttribute(`data-${name}`))) return;
    if (address) element.setAttribute('data-src', address);
    element.setAttribute('data-consent', expressionOf(waitsFor, idsOf));
  };
  // Without delay, so that the gate finds them in document order.
  return watchElements(selector, take, { isPressing: true });
};
