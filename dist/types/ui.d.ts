import type { Later } from './core/later.js';
export declare const putAnswer: Later['putAnswer'];
export declare const sweep: Later['sweep'];
export declare const late: Later['late'];
export declare const receipt: Later['receipt'];
export declare const explaining: Later['explaining'];
export declare const open: Later['open'];
