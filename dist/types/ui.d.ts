import type { Later } from './core/later.js';
export declare const putAnswer: Later['putAnswer'];
export declare const explainPolicy: Later['explainPolicy'];
export declare const explainExpression: Later['explainExpression'];
export declare const open: Later['open'];
