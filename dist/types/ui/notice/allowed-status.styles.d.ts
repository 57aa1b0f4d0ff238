/** At the head of the window, away from the banner, which may stand at the foot. */
export declare const allowedStatusStyles: string;
