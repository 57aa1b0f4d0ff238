/** Puts the text of a field on the clipboard. @returns whether the browser did */
export declare const copyField: (field: HTMLTextAreaElement) => Promise<boolean>;
