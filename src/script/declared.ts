import type { Consent } from '../core/consent/consent.js';
import { takeOver } from '../core/loading/hand-over.js';
import { holdDeclared } from '../start/hold-declared.js';

const consent = takeOver() as Consent | undefined;
// A copy that the page loads by itself holds nothing: only the gate can hand it what it needs.
if (consent) holdDeclared(document.currentScript?.dataset['gate'] === 'report')(consent);
