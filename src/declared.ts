import { declaredHosts } from './core/declared-hosts.js';
import { declaredEntries } from './core/declared-entries.js';
import { cookies } from './gates/cookies.js';
import { databases } from './gates/databases.js';
import { elements } from './gates/elements.js';
import { remains } from './gates/remains.js';
import { requests } from './gates/requests.js';
import { storage } from './gates/storage.js';

const onlyReports = document.currentScript?.dataset['gate'] === 'report';
declaredHosts([requests, elements], onlyReports)(window.askfirst);
declaredEntries([cookies, storage, databases, remains], onlyReports)(window.askfirst);
