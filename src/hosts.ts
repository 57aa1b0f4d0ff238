import { declaredHosts } from './core/declared-hosts.js';
import { elements } from './gates/elements.js';
import { requests } from './gates/requests.js';

declaredHosts([requests, elements], document.currentScript?.dataset['gate'] === 'report')(window.askfirst);
