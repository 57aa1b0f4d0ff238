import type { AdaptersSource } from './adapters-source.js';
import type { CategorySource } from './category-source.js';
import type { Change } from './change.js';
import type { Controller } from './controller.js';
import type { FunctionSource } from './function-source.js';
import type { LayoutSource } from './layout-source.js';
import type { Regime } from './regimes.js';
import type { ServiceSource } from './service-source.js';
import type { ServiceUse } from './service-use.js';
/** The site's declaration: what a site owner writes. */
export interface PolicySource {
    /** The address of this schema, for editors. */
    readonly $schema?: string;
    /**
     * A whole number. Raise it when something is added or used more widely. A change of wording needs no new revision.
     * @default 1
     */
    readonly revision?: number;
    /**
     * Who answers for the cookies. Visitors have to be told this (GDPR, article 13(1)(a)).
     * @comment wanted
     */
    readonly controller?: Controller;
    /** The page with the whole privacy policy. */
    readonly policyUrl?: string;
    /**
     * Whom the site is for. With `children`, and with `mixed` (children too), everything optional stays off and nobody is asked to accept.
     * The widget never asks for an age. If the site knows that a visitor is an adult, or that a parent agreed, its server writes `general`.
     * @default "general"
     */
    readonly audience?: 'general' | 'children' | 'mixed';
    /**
     * What is allowed before an answer, by region (`us-ca`, `us`; `*` is everywhere else). A region that isn't known gets the strictest.
     * @default { "*": "opt-in" }
     */
    readonly regimes?: Readonly<Record<string, Regime>>;
    /** The visitor's region, named by the site's server (ISO 3166-1 or 3166-2, any case). */
    readonly region?: string;
    /**
     * Properties of `navigator` by which a browser states its visitor's wish. If one is `true` or `"1"`, it refuses everything optional that
     * isn't answered. None ever accepts. `["doNotTrack"]` makes Do Not Track count as a refusal. Global Privacy Control is always followed.
     * @default []
     */
    readonly signals?: readonly string[];
    /** How long an answer is remembered. */
    readonly remember?: {
        /**
         * In calendar months; at most 13, since browsers store no cookie longer than 400 days (RFC 6265bis, section 5.5).
         * @default 6
         */
        readonly months?: number;
        /**
         * Stores the visitor's earlier answers for the receipt: the latest 20, each with its day and for as long as an answer is remembered, in
         * localStorage (`askfirst-history`). A withdrawal leaves them, as the evidence that there was consent (GDPR, article 7(1)). `erase()`
         * erases them.
         * @default false
         */
        readonly history?: boolean;
    };
    /**
     * What the site's server knows of a visitor who has signed in: the text of the record's cookie, as another browser of this visitor sent
     * it, or the `record_id` of their receipt. It counts where this browser has no record, and by the same rules. `erase()` doesn't reach it:
     * a server that stores it has to erase it too.
     */
    readonly answer?: string;
    /** The cookie that holds the record. */
    readonly cookie?: {
        /**
         * Its name.
         * @default "askfirst"
         */
        readonly name?: string;
        /** The domain on which it is shared. Without one it belongs to this host alone. */
        readonly domain?: string;
        /**
         * Its path.
         * @default "/"
         */
        readonly path?: string;
        /**
         * Its SameSite attribute.
         * @default "Lax"
         */
        readonly sameSite?: 'Lax' | 'Strict' | 'None';
    };
    /** What the visitor is asked about. Without it: those of the four usual categories that the services name. */
    readonly categories?: readonly CategorySource[];
    /** The providers, and what each stores in the browser. */
    readonly services?: readonly (ServiceSource | ServiceUse)[];
    /**
     * What happens to entries that nobody declared.
     * @default "report"
     */
    readonly undeclared?: 'allow' | 'report' | 'hold';
    /** What stops working without a category or a service. */
    readonly functions?: readonly FunctionSource[];
    /** The policy's history, newest first. */
    readonly changes?: readonly Change[];
    /** Where the question stands, and what stands beside it. */
    readonly layout?: LayoutSource;
    /**
     * The ids for the adapters' keys, where they aren't the default: adapter, then key, then the id of a category, a service or a function,
     * or an expression of ids (`{ "google": { "analytics_storage": "statistics" } }`).
     */
    readonly adapters?: AdaptersSource;
    /** The site's own words for any text of the widget: language tag, then name of the text. */
    readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
