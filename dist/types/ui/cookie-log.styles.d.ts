export declare const cookieLogStyles: import("lit").CSSResult;
