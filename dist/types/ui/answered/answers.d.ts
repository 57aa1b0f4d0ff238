/** The two answers of a surface. */
export interface Answers {
    readonly root: ShadowRoot;
    readonly accept: HTMLElement;
    readonly refuse: HTMLElement;
}
