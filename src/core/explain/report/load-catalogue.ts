import type { ServiceSource } from '../../policy/service-source.js';
import { GATE_TAG } from '../page/gate-tag.js';

/**
 * Loads the catalogue from beside the gate, for a report: no visitor loads it.
 * @returns its services, each with its usual category; an empty list where the file can't be loaded
 */
export const loadCatalogue = (): Promise<readonly ServiceSource[]> =>
  new Promise((settle) => {
    const gate = document.querySelector<HTMLScriptElement>(GATE_TAG);
    if (!gate) {
      settle([]);
      return;
    }
    const script = document.createElement('script');
    script.src = new URL((gate.dataset['base'] ?? '') + 'askfirst-catalogue.js', gate.src).href;
    script.dataset['report'] = '';
    script.setAttribute('nonce', gate.nonce);
    script.addEventListener('askfirst-catalogue', (event) => {
      settle((event as CustomEvent<readonly ServiceSource[]>).detail);
    });
    script.addEventListener('error', () => settle([]));
    document.head.append(script);
    script.addEventListener('load', () => script.remove());
  });
