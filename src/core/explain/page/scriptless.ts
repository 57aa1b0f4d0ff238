import type { Policy } from '../../policy/policy.js';
import { findingDeclaringService } from './declaring-service.js';
import type { Findings } from './finding.js';

/** The addresses in the markup of a noscript, which a browser with scripts keeps as text. */
const ADDRESS = /\s(?:src|href)\s*=\s*["']?(?<address>[^"'\s>]+)/gi;

/** Finds what a browser without scripts would ask of a declared host: nothing holds it there, and nobody can be asked. */
export function* findScriptless(page: Document, policy: Policy): Findings {
  const serviceOf = findingDeclaringService(policy);
  for (const element of page.querySelectorAll('noscript'))
    for (const { groups } of element.innerHTML.matchAll(ADDRESS)) {
      const address = groups?.['address'] ?? '';
      const service = URL.canParse(address, page.baseURI) && serviceOf(new URL(address, page.baseURI).href);
      if (service)
        yield [
          `A <noscript> asks for "${service.id}" where scripts are off, and a visitor without scripts can’t be asked: take it away`,
          element,
        ];
    }
}
