// Holds marks, hosts and entries in one file, for policies that declare hosts or cookies.
import { holdDeclared } from '../start/hold-declared.js';
import { startInPage } from '../start/start-in-page.js';

startInPage((consent, { gate }) => {
  holdDeclared(gate === 'report')(consent);
});
