import { type Problems } from './problem.js';
/** Finds a declared host that no request can match. */
export declare function checkHost(host: unknown, key: string): Problems;
