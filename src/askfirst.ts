import { loadPolicy } from './core/load-policy.js';
import { scripts } from './gates/scripts.js';
import { embeds } from './gates/embeds.js';
import { floating } from './ui/floating.js';
import { loadDeclared } from './core/load-declared.js';
import { addressBeside, loadBeside } from './core/load-beside.js';
import { marks } from './gates/marks.js';
import { mount } from './ui/mount.js';
import { createAskfirst } from './core/handle.js';
import type { Later } from './core/later.js';
import type { Consumer } from './core/types.js';

// A second copy stays silent: the first one has the page. (An element with the id "askfirst" is no copy.)
if (!window.askfirst?.allows) {
  // A module has no currentScript, and neither has a script that another one put in.
  const tag = (document.currentScript ??
    document.querySelector('script[src*="askfirst.js"]')) as HTMLScriptElement | null;
  const { region, policy, base = '', gate, adapters } = tag?.dataset ?? {};
  // Relative to this file, wherever it was taken from; a gate that stands inline in the page names the folder.
  const addressOf = (name: string): string => addressBeside(tag, base, name);
  const load = <File>(name: string): Promise<File> => import(/* @vite-ignore */ addressOf(name));
  const loadNow = (name: string): void => loadBeside(tag, addressOf(name));
  window.askfirst = createAskfirst({
    loadPolicy: () => loadPolicy(policy),
    region,
    loadLater: () => load<Later>('askfirst-ui.js'),
  });
  if (adapters) loadNow('askfirst-adapters.js');
  // First what may ask the network for something: what the parser waits for, then the UI.
  for (const attach of [
    loadDeclared(gate, loadNow),
    mount,
    marks(scripts(tag?.nonce ?? ''), embeds),
    floating(() => load<{ readonly button: Consumer }>('askfirst-button.js')),
  ])
    attach(window.askfirst);
  if (gate === 'report') void window.askfirst.explain();
}
