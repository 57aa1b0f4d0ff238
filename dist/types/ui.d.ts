import type { Later } from './core/later.js';
export declare const putAnswer: Later['putAnswer'];
export declare const sweep: Later['sweep'];
export declare const late: Later['late'];
export declare const explain: Later['explain'];
export declare const explainPolicy: Later['explainPolicy'];
export declare const explainExpression: Later['explainExpression'];
export declare const open: Later['open'];
