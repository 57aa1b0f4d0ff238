import { askfirst, askfirstInline, askfirstInlineWithGates, askfirstWithGates } from './askfirst.mjs';
import { c15t, c15tReact } from './c15t.mjs';
import { floor } from './floor.mjs';
import { klaro } from './klaro.mjs';
import { none } from './none.mjs';
import { orejime } from './orejime.mjs';
import { osano } from './osano.mjs';
import { tarteaucitron } from './tarteaucitron.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';

/** @type {readonly import('./contestant.mjs').Contestant[]} */
export const contestants = [
  none,
  floor,
  askfirst,
  askfirstWithGates,
  askfirstInline,
  askfirstInlineWithGates,
  vanillaCookieconsent,
  orejime,
  klaro,
  tarteaucitron,
  osano,
  c15t,
  c15tReact,
];
