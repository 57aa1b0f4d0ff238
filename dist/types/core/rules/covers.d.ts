/** Whether a declared name, exact or a glob in which `*` stands for any characters, covers the name of an entry. */
export declare const covers: (declared: string, name: string) => boolean;
