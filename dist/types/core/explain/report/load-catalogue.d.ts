import type { ServiceSource } from '../../policy/service-source.js';
/**
 * Loads the catalogue from beside the gate, for a report: no visitor loads it.
 * @returns its services, each with the category that is usual for it; none where the file isn't there
 */
export declare const loadCatalogue: () => Promise<readonly ServiceSource[]>;
