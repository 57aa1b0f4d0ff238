import type { Tool } from './tool.js';
/**
 * tarteaucitron: `!service=true!other=false`; `wait` means no answer. It has no date. It has a different element for each service, so there
 * are no general marks to take over. (AmauriC/tarteaucitron.js, `tarteaucitron.cookie`)
 */
export declare const tarteaucitron: Tool;
