export declare const readBuiltFile: (name: string) => string;
/** The files that a page may load besides the gate, as paths in that folder. */
export declare const builtFilesForPages: () => readonly string[];
