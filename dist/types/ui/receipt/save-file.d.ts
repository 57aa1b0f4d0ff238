/** Has the browser save a text as a file. */
export declare const saveFile: (name: string, text: string) => void;
