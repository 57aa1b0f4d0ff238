/**
 * Settles when an element can be put beside `<body>` without harm. React up to 18 hydrates a whole document only where no element stands
 * in it that the server didn't send (https://github.com/facebook/react/issues/24430; React 19 doesn't mind). A document that a framework
 * wrote has no white space between the tags of its head; there the page's scripts go first. Any other document is waited for by nobody.
 */
export declare const whenHydrated: () => Promise<void>;
