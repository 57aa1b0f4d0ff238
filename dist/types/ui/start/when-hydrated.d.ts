/**
 * Settles when an element can be put beside `<body>` without harm. React up to 18 can hydrate a whole document only if it contains no
 * element that the server didn't send (https://github.com/facebook/react/issues/24430; not needed from React 19 on). The document of such a
 * framework has no white space between the tags of its head. For such a document this waits until the page is parsed and its scripts have
 * had time to run; for any other it doesn't wait.
 */
export declare const whenHydrated: () => Promise<void>;
