/**
 * Has a page that requires trusted types (Trusted Types, section 2.3.4) trust what the gate puts in as code, and nothing else: the gate's
 * own files, and of the page's marks the text, the address and the handlers that they stand in the page with. A page has one default
 * policy; where there is one already, that one is asked.
 * @param folder where the gate's files lie
 */
export declare const trusting: (folder: string) => void;
