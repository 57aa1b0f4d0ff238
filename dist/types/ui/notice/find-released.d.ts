/** What a notice was about, to go on to once it is allowed: the control, the frame or film, or the part of the page it stands in. */
export declare const findReleased: (notice: HTMLElement & {
    readonly for: string;
}) => HTMLElement | undefined;
