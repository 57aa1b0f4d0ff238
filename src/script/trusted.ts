import { trusting } from '../core/loading/trusting.js';

const { src = '', dataset = {} } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
trusting(new URL(dataset['base'] ?? '.', src || document.baseURI).href);
