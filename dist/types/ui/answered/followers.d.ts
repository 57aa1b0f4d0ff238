/** What a surface follows once it was read, and not before it can be. */
export declare const followers: {
    readonly keepRoom: (over: HTMLElement) => import("../../index.js").Undo;
    readonly followPageLook: (take: () => void) => import("../../index.js").Undo;
    readonly followViewport: (surface: HTMLElement) => import("../../index.js").Undo;
};
/** See `followers`. */
export type Followers = typeof followers;
/** Does something with them once they are loaded. */
export type WithFollowers = (act: (file: Followers) => void) => unknown;
