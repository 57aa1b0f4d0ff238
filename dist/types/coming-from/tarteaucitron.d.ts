import type { Tool } from './tool.js';
/**
 * tarteaucitron: `!service=true!other=false`; what `wait`s has no answer. It keeps no date. Its elements are one kind for each service, so
 * there are no marks to take over. (AmauriC/tarteaucitron.js, `tarteaucitron.cookie`)
 */
export declare const tarteaucitron: Tool;
