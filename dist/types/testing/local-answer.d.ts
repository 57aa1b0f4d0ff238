import type { Request } from 'playwright-core';
/** The answer that a test gives in place of another company's server, so that it doesn't count in their statistics. */
export interface LocalAnswer {
    readonly status: number;
    readonly contentType: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
/** An empty answer of the type that the request expects. Any origin may read it. */
export declare const localAnswer: (request: Request) => LocalAnswer;
