import type { PolicySource } from './policy-source.js';
/** What the policy says of the record's cookie, with the defaults for what it doesn't say. No domain means the page's own host. */
export declare const cookieOf: ({ cookie }: Pick<PolicySource, "cookie">) => {
    name: string;
    domain: string | undefined;
    path: string;
    sameSite: "Lax" | "Strict" | "None";
};
