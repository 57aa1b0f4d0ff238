/** An id of a category, a service or a function: `[a-z0-9-]+`, unique over all three. */
export type Id = string;
/** A text for people: a string, or a map from BCP 47 language tag to string. Text is text: it is never parsed as HTML. */
export type Text = string | Readonly<Record<string, string>>;
/** What a visitor's silence means where they are: held until accepted, on until refused, or not asked at all. */
export type Regime = 'opt-in' | 'opt-out' | 'none';
/** Who answers for the cookies, and how to reach them. */
export interface Controller {
    /** The name visitors know the site's owner by. */
    readonly name: Text;
    /**
     * An e-mail address for questions about cookies. Visitors have to be told it (GDPR, article 13(1)(a)).
     * @comment wanted
     */
    readonly email?: string;
    /**
     * A postal address; lines are separated by line feeds. Visitors have to be told it (GDPR, article 13(1)(a)).
     * @comment wanted
     */
    readonly postal?: Text;
    /** A page with more ways to get in touch. */
    readonly url?: string;
}
/** What a visitor accepts or refuses. */
export interface CategorySource {
    /** `necessary`, `functional`, `analytics`, `marketing`, or the site's own id. */
    readonly id: Id;
    /** The category's name, in the visitor's words. */
    readonly title: Text;
    /**
     * One or two sentences: what it is for. Nobody can consent to what they aren't told (GDPR, article 4(11)).
     * @comment wanted
     */
    readonly summary?: Text;
    /**
     * Always on and never asked: only for what the visitor's own request can't do without (ePrivacy Directive, article 5(3)).
     * Without it, the category `necessary` is, and no other.
     */
    readonly required?: boolean;
    /**
     * Its data is sold or shared for advertising. Global Privacy Control then refuses it.
     * @default false
     */
    readonly sells?: boolean;
    /**
     * What it does to visitors, where that is one of these: it is then off until it is accepted, whatever `regimes` says of the region
     * (Quebec, Act respecting the protection of personal information in the private sector, section 8.1).
     * @minItems 1
     */
    readonly does?: readonly ('identifies' | 'locates' | 'profiles')[];
    /**
     * The address of its icon in the preferences, a picture of the site itself or `data:`. One of another host isn't asked for. Without it the
     * usual categories have icons of ours.
     */
    readonly icon?: string;
    /** The policy revision that widened what it is used for. An older acceptance covers neither it nor its services. */
    readonly since?: number;
}
/** Where an entry is kept in the browser. */
export type EntryKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB' | 'Cache';
/** An entry that a service keeps in the browser, of any kind. */
export interface CookieSource {
    /** Its exact name, or a glob in which `*` stands for any characters (`_ga_*`). */
    readonly name: string;
    /**
     * Where it is kept.
     * @default "cookie"
     */
    readonly kind?: EntryKind;
    /**
     * What it is for. Visitors have to be told, as the next two (CJEU, C-673/17).
     * @comment wanted
     */
    readonly purpose?: Text;
    /**
     * How long it stays, in words ("13 months", "until you close the browser").
     * @comment wanted
     */
    readonly lifetime?: Text;
    /**
     * When it is set, in words ("when you press play").
     * @comment wanted
     */
    readonly when?: Text;
    /**
     * What is in it, or what it is linked to, tells a person apart (GDPR, article 4(1) and recital 30). Visitors are told so with the entry.
     * @default false
     */
    readonly personalData?: boolean;
    /** The policy revision that added it, widened what it is used for, or lets it stay longer. An older acceptance doesn't cover its service. */
    readonly since?: number;
}
/** A named provider inside one category; a visitor can answer for it alone. */
export interface ServiceSource {
    /** The service's id. */
    readonly id: Id;
    /** The id of its category. */
    readonly category: Id;
    /** The name visitors may know it by. */
    readonly name: Text;
    /** The company behind it. */
    readonly provider?: Text;
    /** The provider's own privacy policy. */
    readonly privacyUrl?: string;
    /**
     * Data goes to a company other than the site's owner.
     * @default false
     */
    readonly thirdParty?: boolean;
    /**
     * What a company other than the site's owner does with the data: what the owner says and no more (`processor`), or things of its own
     * too (`own-purposes`). Wanted of each that is `thirdParty`.
     */
    readonly role?: 'processor' | 'own-purposes';
    /**
     * For a service of a required category, which nobody is asked about: why it may be. The transmission takes it, or the visitor asked for
     * what takes it, and each of its entries serves that alone (ePrivacy Directive, article 5(3)). There is no exemption for statistics, for
     * looks, nor for purposes of another company's own.
     */
    readonly exemption?: 'transmission' | 'requested-service';
    /** Why the exemption holds, for visitors: what they ask for that can't be done without it. */
    readonly reason?: Text;
    /**
     * Hosts whose requests are held with it: a host name, a wildcard (`*.example.com`, which isn't the name itself), either with a
     * path (`www.example.com/ads/*`), or a path on the site (`/ingest/*`). A path covers what is below it. Where several services
     * declare an address the most specific one decides.
     */
    readonly hosts?: readonly string[];
    /**
     * What happens to its requests while the visitor hasn't answered.
     * @default "wait"
     */
    readonly whileUndecided?: 'wait' | 'drop';
    /**
     * Once it was allowed and no longer is, the page is loaded again, for code that can't be stopped otherwise.
     * @default false
     */
    readonly reload?: boolean;
    /** The entries it keeps in the browser. */
    readonly cookies?: readonly CookieSource[];
    /** The policy revision that added it, widened what it is used for, or shares it more widely. An older acceptance doesn't cover it. */
    readonly since?: number;
}
/**
 * A service that the catalogue knows, with the keys of the site's own, which win. `complete` from `askfirst/catalogue` makes a service
 * of it, before the gate reads the policy: the gate reads services in full.
 */
export interface ServiceUse extends Partial<Omit<ServiceSource, 'category'>> {
    /** The id of the entry in the catalogue. Without an `id` it is the service's too. */
    readonly use: Id;
    /** The id of its category. */
    readonly category: Id;
}
/** Something the visitor can do on the site that needs a category or a service. */
export interface FunctionSource {
    /** The function's id. */
    readonly id: Id;
    /** The id of a category or a service, or an expression of them (`functional & (maps | video)`). */
    readonly needs: string;
    /** The function's name, as a visitor would say it: "Live chat". */
    readonly title: Text;
    /** What a visitor can still do without it. */
    readonly without?: Text;
}
/** Where the question stands in the window, and what stands beside it. */
export interface LayoutSource {
    /**
     * `corner`: a card in the corner where a line begins. `bar`: over the whole width. `centre`: a card in the middle, with the page
     * beside it still in reach. On a narrow window all three are a bar.
     * @default "corner"
     */
    readonly banner?: 'corner' | 'bar' | 'centre';
    /**
     * The edge of the window it lies at.
     * @default "bottom"
     */
    readonly edge?: 'bottom' | 'top';
    /**
     * A cross that closes the question. To close it is to refuse, and it says so (Garante, guidelines of 10 June 2021).
     * @default false
     */
    readonly closable?: boolean;
    /**
     * How much the question says before anything is unfolded. `short`: at most 50 words or so. `full`: all of it at once.
     * @default "short"
     */
    readonly detail?: 'short' | 'full';
    /** The text of a button that floats at the foot of every page and opens the preferences. Without a text there is none. */
    readonly button?: Text;
    /**
     * Pages of the site on which the question is a line that unfolds, so that it covers next to nothing: the imprint, the contact page. Each
     * is a path; `*` stands for any characters (`/legal/*`).
     * @default []
     */
    readonly quiet?: readonly string[];
    /**
     * The level of the question's heading among those of the page.
     * @default 2
     * @minimum 1
     * @maximum 6
     */
    readonly headingLevel?: number;
}
/** What a change is, so that a visitor sees it at a glance: added, removed, kept longer, shared more widely. */
export type ChangeKind = 'added' | 'removed' | 'longer' | 'wider';
/** An entry in the policy's history. It tells; what is asked anew is what a `since` says. */
export interface Change {
    /** The revision that made the change. */
    readonly revision: number;
    /** Its day, `YYYY-MM-DD`. */
    readonly date: string;
    /** What changed, for visitors. */
    readonly summary: Text;
    /** What kind of change it is. A change of wording has none. */
    readonly kind?: ChangeKind;
    /** The ids of the categories and services that it is about; `since` of each says whether an older acceptance covers it. */
    readonly ids?: readonly Id[];
}
/** What the adapter `google` is told beside its keys. */
export interface GoogleSource {
    /**
     * Where everything is denied until the visitor answers (ISO 3166-1 or 3166-2: `DE`, `US-CA`). Everywhere else Google's default is
     * what holds for this visitor. Without it, everything is denied everywhere by default.
     */
    readonly region?: readonly string[];
    /**
     * How long Google's tags wait for the visitor's answer of an earlier page, in milliseconds.
     * @default 500
     * @minimum 0
     */
    readonly waitForUpdate?: number;
    /** Whether links of the page carry click and session information while storage is denied. Without it, Google's own default. */
    readonly urlPassthrough?: boolean;
    /** Whether requests leave out identifiers of clicks on ads while `ad_storage` is denied. Without it, Google's own default. */
    readonly adsDataRedaction?: boolean;
    /** What one of Google's seven keys stands for, where that isn't the default: an id, or an expression of ids. */
    readonly [key: string]: string | number | boolean | readonly string[] | undefined;
}
/** What those who are told of the visitor's decision are told, by the name of the adapter. */
export interface AdaptersSource {
    /** Google's consent mode: its keys, and its options. */
    readonly google?: GoogleSource;
    /** An adapter's own keys, each with the id of a category, a service or a function, or an expression of them. */
    readonly [adapter: string]: Readonly<Record<string, string>> | GoogleSource | undefined;
}
/** The site's declaration: what a site owner writes. */
export interface PolicySource {
    /** The address of this schema, for editors. */
    readonly $schema?: string;
    /**
     * A whole number, raised when something is added or used more widely. A change of wording needs no new revision.
     * @default 1
     */
    readonly revision?: number;
    /**
     * Who answers for the cookies. Visitors have to be told (GDPR, article 13(1)(a)).
     * @comment wanted
     */
    readonly controller?: Controller;
    /** The page with the whole privacy policy. */
    readonly policyUrl?: string;
    /**
     * Whom the site is for. With `children`, and with `mixed` (children too), everything optional stays off and nobody is asked to accept.
     * The widget asks nobody's age: for a visitor of whom the site knows that they are grown up, or that a parent agreed, its server
     * writes `general`.
     * @default "general"
     */
    readonly audience?: 'general' | 'children' | 'mixed';
    /**
     * What silence means, by region (`us-ca`, `us`; `*` is everywhere else). A region that isn't known gets the strictest.
     * @default { "*": "opt-in" }
     */
    readonly regimes?: Readonly<Record<string, Regime>>;
    /** The visitor's region, named by the site's server (ISO 3166-1 or 3166-2, any case). */
    readonly region?: string;
    /**
     * Properties of `navigator` by which a browser speaks for its visitor. One that is `true` or `"1"` refuses everything optional
     * that isn't answered; none ever accepts. `["doNotTrack"]` counts Do Not Track as a refusal; Global Privacy Control is followed anyway.
     * @default []
     */
    readonly signals?: readonly string[];
    /** How long an answer is remembered. */
    readonly remember?: {
        /**
         * In calendar months; at most 13, since browsers keep no cookie longer than 400 days (RFC 6265bis, section 5.5).
         * @default 6
         */
        readonly months?: number;
        /**
         * Keeps what the visitor answered before, for the receipt: the latest 20 answers, each with its day and as long as an answer is
         * remembered, in localStorage (`askfirst-history`). A withdrawal leaves it, as the evidence that there was consent (GDPR, article
         * 7(1)); `erase()` takes it away.
         * @default false
         */
        readonly history?: boolean;
    };
    /**
     * What the site's server knows of a visitor who has signed in: the text of the record's cookie, as another browser of
     * theirs sent it, or the `record_id` of their receipt. It counts where this browser holds no record, and by the same rules. `erase()` doesn't reach it: a
     * server that keeps it has to forget it too.
     */
    readonly answer?: string;
    /** The cookie that holds the record. */
    readonly cookie?: {
        /**
         * Its name.
         * @default "askfirst"
         */
        readonly name?: string;
        /** The domain it is shared over. Without one it belongs to this host alone. */
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
    /** The providers, and what each keeps in the browser. */
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
     * What the keys of those who are told of the visitor's decision stand for, where that isn't the default: adapter, then key, then the
     * id of a category, a service or a function, or an expression of them (`{ "google": { "analytics_storage": "statistics" } }`).
     */
    readonly adapters?: AdaptersSource;
    /** The site's own words for any text of the widget: language tag, then name of the text. */
    readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
