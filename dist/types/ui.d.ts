import type { UiModule } from './core/line/ui-module.js';
export declare const recordAnswer: UiModule['recordAnswer'];
export declare const sweep: UiModule['sweep'];
export declare const receipt: UiModule['receipt'];
export declare const explaining: UiModule['explaining'];
export declare const open: UiModule['open'];
