// What only some released marks need: modules, scripts that come too late for the page's events, and code that waits for a mark.
export { createCatchUp } from '../core/holding/catch-up.js';
export { whenReleased } from '../core/consent/when-released.js';
export { afterModule } from '../core/releasing/after-module.js';
