import { comeFrom } from '../coming-from/come-from.js';
import { cookiebot } from '../coming-from/cookiebot.js';
import { cookieyes } from '../coming-from/cookieyes.js';
import { klaro } from '../coming-from/klaro.js';
import { onetrust } from '../coming-from/onetrust.js';
import { osano } from '../coming-from/osano.js';
import { tarteaucitron } from '../coming-from/tarteaucitron.js';
import { vanillaCookieconsent } from '../coming-from/vanilla-cookieconsent.js';

comeFrom(
  {
    ...{ cookiebot, cookieyes, klaro, onetrust, osano, tarteaucitron },
    'vanilla-cookieconsent': vanillaCookieconsent,
  },
  document.currentScript?.dataset ?? {},
);
