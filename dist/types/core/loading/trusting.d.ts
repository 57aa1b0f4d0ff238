/**
 * For a page that requires trusted types (Trusted Types, section 2.3.4): makes it trust the code that the gate puts in, and nothing else.
 * That is the gate's own files, and the text, address and handlers that a mark of the page has. A page has one default policy; if it has
 * one already, that one decides.
 * @param folder where the gate's files lie
 */
export declare const trusting: (folder: string) => void;
