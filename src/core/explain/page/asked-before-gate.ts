import type { Policy } from '../../policy/policy.js';
import { findingDeclaringService } from './declaring-service.js';
import type { Findings } from './finding.js';
import { GATE_TAG } from './gate-tag.js';

/** Elements that the browser fetches as it reads them. */
const FETCHED = 'script[src],iframe[src],img[src],link[href]:not([rel="canonical" i],[rel="alternate" i])';

const isInert = (element: Element): boolean => element.getAttribute('type') === 'text/plain';

/** A host name without its wildcard and its path, as it would stand in a script's text. */
const bareHost = (host: string): string => host.replace(/^\*\./, '').replace(/\/.*$/, '');

/** Finds what stands ahead of the gate and asks a declared host: nothing can hold it there. */
export function* findAskedBeforeGate(page: Document, policy: Policy): Findings {
  const gate = page.querySelector(GATE_TAG);
  if (!gate) return;
  const isAhead = (element: Element): boolean =>
    !!(element.compareDocumentPosition(gate) & Node.DOCUMENT_POSITION_FOLLOWING);
  const serviceOf = findingDeclaringService(policy);
  const say = (id: string): string =>
    `What stands ahead of the gate asks for "${id}" before the gate can hold it: put the gate first in <head>, or mark the tag`;
  for (const element of page.querySelectorAll<HTMLElement>(FETCHED)) {
    if (!isAhead(element) || isInert(element)) continue;
    const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    const service = serviceOf(new URL(address, page.baseURI).href);
    if (service) yield [say(service.id), element];
  }
  const required = policy.categories.filter((category) => category.required).map(({ id }) => id);
  for (const script of page.querySelectorAll('script:not([src])')) {
    const isCode = /^(?:|module|text\/javascript)$/.test(script.getAttribute('type') ?? '');
    if (!isCode || !isAhead(script)) continue;
    const text = script.textContent ?? '';
    const service = policy.services.find(
      ({ category, hosts = [] }) =>
        !required.includes(category) && hosts.map(bareHost).some((host) => host.includes('.') && text.includes(host)),
    );
    if (service) yield [say(service.id), script];
  }
}
