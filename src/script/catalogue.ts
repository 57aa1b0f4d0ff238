import { completeInPage } from '../catalogue/complete-in-page.js';
import { completing } from '../catalogue/complete.js';
import { factsOf } from '../catalogue/entry.js';
import { services } from '../catalogue/services.js';
import { suggestedCategory } from '../catalogue/suggested-category.js';

// A report asks for the catalogue itself, by an element of its own that waits for it; a page has its policy completed.
const element = document.currentScript;
if (element?.hasAttribute('data-report')) {
  const detail = services.map((service) => ({ ...factsOf(service), category: suggestedCategory(service) }));
  element.dispatchEvent(new CustomEvent('askfirst-catalogue', { detail }));
} else completeInPage(completing(services));
