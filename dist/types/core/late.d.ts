/** What a released script does too late for the page: on what, which method, with what, and the script itself, if it isn't a module. */
export type LateCall = readonly [target: unknown, name: string, given: readonly unknown[], script: unknown];
/** What is done about what released scripts do too late. */
export interface Late {
    /** Takes such a call on. */
    readonly take: (call: LateCall) => void;
    /** The script has run: the scripts that it wrote, in order, as marks that wait for what it waited for. */
    readonly finish: (writer: HTMLElement) => readonly HTMLScriptElement[];
    /** All of them have run: what they listen for and the page had before is sent to them, and to nobody else. */
    readonly catchUp: () => void;
}
/** Keeps what the calls ask for until it is due. */
export declare const catchingUp: () => Late;
