/** What a script's type makes of it; `data` is what nobody runs, as JSON and templates. */
export type ScriptKind = 'classic' | 'other' | 'data';
export declare const scriptKind: (type: string | undefined) => ScriptKind;
