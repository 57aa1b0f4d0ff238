export { button } from './ui/button.js';
