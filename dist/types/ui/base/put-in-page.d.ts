/**
 * Puts a surface into the page where no selector, style or new content of `<body>` reaches it: between `<head>` and `<body>`. There
 * Tab meets it before the page's skip link.
 */
export declare const putInPage: (surface: HTMLElement) => void;
