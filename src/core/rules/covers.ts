import { globSource } from './glob.js';

/** Whether a declared name, exact or a glob in which `*` stands for any characters, covers the name of an entry. */
export const covers = (declared: string, name: string): boolean =>
  new RegExp(`^${globSource(declared)}$`, 's').test(name);
