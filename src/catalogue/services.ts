import advertising from './advertising.json' with { type: 'json' };
import analytics from './analytics.json' with { type: 'json' };
import formsAndMail from './forms-and-mail.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import shop from './shop.json' with { type: 'json' };
import support from './support.json' with { type: 'json' };
import tests from './tests.json' with { type: 'json' };
import type { CatalogueEntry } from './entry.js';

/** All entries, in the order of their files. */
export const services = [
  ...advertising,
  ...analytics,
  ...formsAndMail,
  ...media,
  ...shop,
  ...support,
  ...tests,
] as readonly CatalogueEntry[];
