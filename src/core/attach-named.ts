import type { Askfirst, Consumer } from './types.js';
import { warn } from './warn.js';

/** Attaches the adapters that the gate's tag names in `data-adapters`. */
export const attachNamed = (adapters: Readonly<Record<string, () => Consumer>>, consent: Askfirst): void => {
  const { adapters: named = '' } = document.querySelector<HTMLElement>('script[data-adapters]')?.dataset ?? {};
  for (const name of new Set(named.match(/\S+/g)))
    if (Object.hasOwn(adapters, name)) (adapters[name] as () => Consumer)()(consent);
    else
      warn(
        consent,
        `data-adapters names "${name}", which is no adapter: write any of ${Object.keys(adapters).join(', ')}`,
      );
};
