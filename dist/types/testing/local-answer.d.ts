import type { Request } from 'playwright-core';
/** What stands for another company's server, so that a test adds nothing to anybody's statistics. */
export interface LocalAnswer {
    readonly status: number;
    readonly contentType: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
/** An empty answer of the kind that the request expects, which any origin may read. */
export declare const localAnswer: (request: Request) => LocalAnswer;
