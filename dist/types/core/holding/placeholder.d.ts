import type { Patches } from './patches.js';
type Things = Record<string, unknown>;
/**
 * Something to give a script at once, while it isn't known yet what it will get. It inherits what the real thing inherits, and is a target
 * of events itself: fields, subclasses and listeners are the script's own matter. Only the platform's members are told apart: they are
 * asked of the real thing once that is there.
 */
export interface Placeholder {
    readonly placeholder: EventTarget;
    /** Does something with the real thing: at once, or when it is there. */
    readonly perform: (act: (real: Things) => unknown) => unknown;
    /** Puts the real thing behind it: what was asked of it meanwhile is done, and its events are passed on. */
    readonly become: (real: EventTarget) => void;
}
/** Makes placeholders, and has the platform's members know them. */
export declare const createPlaceholders: ({ patch }: Pick<Patches, "patch">) => (platform: object, prototype: object, before: Things) => Placeholder;
export {};
