export { showFloatingButton } from '../ui/start/floating-button.js';
