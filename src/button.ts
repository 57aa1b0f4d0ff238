// The floating button: one file, and no lit in it, since visitors who have answered load it on every page.
export { button } from './ui/button.js';
