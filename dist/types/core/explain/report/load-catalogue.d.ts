import type { ServiceSource } from '../../policy/service-source.js';
/**
 * Loads the catalogue from beside the gate, for a report: no visitor loads it.
 * @returns its services, each with its usual category; an empty list where the file can't be loaded
 */
export declare const loadCatalogue: () => Promise<readonly ServiceSource[]>;
