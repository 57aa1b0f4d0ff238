/**
 * The hosts whose snippets a script calls without naming them. (`gtag` and `dataLayer` aren't among them: they only queue, and Google's
 * defaults have to be queued before the visitor is asked.)
 */
export declare const calledSnippets: (text: string) => readonly string[];
