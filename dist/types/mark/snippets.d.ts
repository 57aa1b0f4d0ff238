/**
 * The hosts whose snippets a script calls without naming them. (`gtag` and `dataLayer` aren't among them: they only queue, and what
 * Google is told by default has to stand before the question.)
 */
export declare const calledSnippets: (text: string) => readonly string[];
