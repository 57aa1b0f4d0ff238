// The floating button: one file, and no lit in it, since visitors who have answered load it on every page.
export { showFloatingButton } from '../ui/start/floating-button.js';
