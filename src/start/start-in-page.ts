import type { Consent } from '../core/consent/consent.js';
import type { ReleasedFile } from '../core/contract/released-file.js';
import type { Consumer } from '../core/contract/askfirst.js';
import { createConsent } from '../core/line/create-consent.js';
import type { UiModule } from '../core/line/ui-module.js';
import { addressBeside, loadBeside } from '../core/loading/load-beside.js';
import { loadReleased } from '../core/loading/load-released.js';
import { loadPolicy } from '../core/loading/load-policy.js';
import { whenNeeded } from '../core/loading/when-needed.js';
import { embeds } from '../gates/embeds.js';
import { marks } from '../gates/marks.js';
import { scripts } from '../gates/scripts.js';
import { loadFloatingButton } from '../ui/start/load-floating-button.js';
import { mountUi } from '../ui/start/mount-ui.js';

/** What the gates of declared hosts and entries need of the gate's tag. */
export interface GateTag {
  /** The value of `data-gate`. */
  readonly gate: string | undefined;
  /** Loads a classic file that lies beside the gate. */
  readonly loadNow: (file: string) => HTMLScriptElement | undefined;
}

/**
 * Starts the widget for the script tag that runs now.
 * @param hold begins to hold declared hosts and entries. It is called once, when that is needed
 */
export const startInPage = (hold: (consent: Consent, tag: GateTag) => void): void => {
  // A second copy does nothing: the first one controls the page. (An element with the id "askfirst" isn't a copy.)
  if (window.askfirst?.allows !== undefined) return;
  // A module has no currentScript, and neither has a script that another script put in.
  const tag = (document.currentScript ??
    document.querySelector('[src*="askfirst.js"],[src*="askfirst-full"]')) as HTMLScriptElement | null;
  const { region, policy, base = '', gate, adapters } = tag?.dataset ?? {};
  // The address is relative to this file, wherever it was loaded from. A gate whose text is inline in the page names the folder.
  const addressOf = (name: string): string => addressBeside(tag, base, name);
  const load = <File>(name: string): Promise<File> => import(/* @vite-ignore */ addressOf(name));
  const loadNow = (name: string): HTMLScriptElement | undefined => loadBeside(tag, addressOf(name));
  const withReleased = loadReleased(() => load<ReleasedFile>('askfirst-released.js'));
  const consent = createConsent({
    loadPolicy: () => loadPolicy(policy, region),
    withReleased,
    loadUi: () => load<UiModule>('askfirst-ui.js'),
  });
  window.askfirst = consent.handle;
  // Order matters: network requests start first, and the file for which the parser waits before all others.
  whenNeeded(gate, () => hold(consent, { gate, loadNow }))(consent);
  if (adapters) loadNow('askfirst-adapters.js');
  for (const attach of [
    mountUi,
    marks(scripts(tag?.nonce ?? '', withReleased), embeds()),
    loadFloatingButton(() => load<{ readonly showFloatingButton: Consumer }>('askfirst-button.js')),
  ])
    attach(consent);
  if (gate === 'report') void consent.explain();
};
