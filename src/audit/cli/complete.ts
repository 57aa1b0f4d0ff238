import { completing } from '../../catalogue/complete.js';
import { services } from '../../catalogue/services.js';
import type { PolicySource } from '../../core/policy/policy-source.js';
import { readPolicy } from '../../testing/read-policy.js';
import { EXIT_CODES, UsageError } from './exit-codes.js';
import { readJson } from './read-text.js';
import { writeJson } from './write-json.js';

/** Completes a policy from the catalogue, and prints what is wrong with it. @returns the exit code */
export const complete = (path: string, { out }: { readonly out?: string }): number => {
  try {
    const completed = completing(services)(readJson(path) as PolicySource);
    readPolicy(completed);
    writeJson(completed, out);
    return EXIT_CODES.clean;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path}: ${(error as Error).message}`);
  }
};
