/** The kind of a script by its type. `data` is never run, such as JSON and templates. */
export type ScriptKind = 'classic' | 'other' | 'data';
export declare const scriptKind: (type: string | undefined) => ScriptKind;
