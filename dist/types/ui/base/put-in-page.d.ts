/**
 * Puts a surface between `<head>` and `<body>`, where no selector or style of the page, and no new content of `<body>`, affects it. There,
 * Tab reaches it before the page's skip link.
 */
export declare const putInPage: (surface: HTMLElement) => void;
