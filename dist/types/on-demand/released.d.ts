export { createCatchUp } from '../core/holding/catch-up.js';
export { whenReleased } from '../core/consent/when-released.js';
export { afterModule } from '../core/releasing/after-module.js';
