export declare const readBuiltFile: (name: string) => string;
/** What a page may load beside the gate, each by its path in that folder. */
export declare const builtFilesForPages: () => readonly string[];
