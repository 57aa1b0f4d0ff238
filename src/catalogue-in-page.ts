import { completeInPage } from './catalogue/complete-in-page.js';
import { completing } from './catalogue/complete.js';
import { services } from './catalogue/services.js';

completeInPage(completing(services));
