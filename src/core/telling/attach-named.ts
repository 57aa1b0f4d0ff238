import { nearest } from '../policy/nearest.js';
import type { Askfirst, Consumer } from '../contract/askfirst.js';
import { warn } from '../line/warn.js';

/** Attaches the adapters that the gate's tag names in `data-adapters`. */
export const attachNamed = (adapters: Readonly<Record<string, () => Consumer>>, consent: Askfirst): void => {
  const { adapters: named = '' } = document.querySelector<HTMLElement>('script[data-adapters]')?.dataset ?? {};
  const logged = { said: new Set<string>() };
  const known = new Map(Object.entries(adapters));
  for (const name of new Set(named.match(/\S+/g))) {
    const create = known.get(name);
    if (create) {
      create()(consent);
      continue;
    }
    const names = [...known.keys()];
    warn(
      logged,
      `data-adapters names "${name}", which is no adapter: write any of ${names.join(', ')} (nearest: ${nearest(name, names, 1).join('')})`,
    );
  }
};
