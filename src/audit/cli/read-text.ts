import { readFileSync } from 'node:fs';
import { UsageError } from './exit-codes.js';

/** Reads a file as text. @throws UsageError if it can't be read */
export const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path} can’t be read`);
  }
};

/** Reads a JSON file. @throws UsageError if it can't be read, or isn't JSON */
export const readJson = (path: string): unknown => {
  const text = readText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${path} isn’t JSON: ${(error as Error).message}`);
  }
};
