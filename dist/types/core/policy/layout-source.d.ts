import type { Text } from './text.js';
/** A link of the site's own. */
export interface LinkSource {
    /** The link's text. */
    readonly title: Text;
    /** An address of the web, or one that begins with `mailto:` or `tel:`. */
    readonly url: string;
}
/** Where the question is in the window, and what is beside it. */
export interface LayoutSource {
    /**
     * `corner`: a card in the corner where lines begin. `bar`: over the whole width. `centre`: a card in the middle; the page around it can
     * still be used. In a narrow window all three are a bar.
     * @default "corner"
     */
    readonly banner?: 'corner' | 'bar' | 'centre';
    /**
     * The edge of the window at which it is.
     * @default "bottom"
     */
    readonly edge?: 'bottom' | 'top';
    /**
     * The side of the window on which the card and the floating button are: `start` is where lines begin, `end` where they end.
     * @default "start"
     */
    readonly side?: 'start' | 'middle' | 'end';
    /**
     * The answer that comes first, in the question and in the preferences. Both stay alike.
     * @default "accept"
     */
    readonly first?: 'accept' | 'refuse';
    /**
     * The address of the site's logo, for the heading of the question and of the preferences. On phones it is left out. It is asked for before
     * the visitor has answered, so it should be at the site's own host.
     */
    readonly logo?: string;
    /** The same for a dark ground. Without it, `logo` is shown on every ground. */
    readonly logoDark?: string;
    /**
     * The site's own links, such as the imprint: in the question, and beside the link to the privacy policy in the preferences.
     * @default []
     */
    readonly links?: readonly LinkSource[];
    /**
     * A cross that closes the question. Closing it refuses, and the cross says so (Garante, guidelines of 10 June 2021).
     * @default false
     */
    readonly closable?: boolean;
    /**
     * How much the question says before a visitor unfolds anything. `short`: at most about 50 words. `full`: all of it at once.
     * @default "short"
     */
    readonly detail?: 'short' | 'full';
    /** The text of a button that floats at the foot of every page and opens the preferences. Without a text there is none. */
    readonly button?: Text;
    /**
     * Pages of the site on which the question is a line that unfolds, so that it covers almost nothing: the imprint, the contact page. Each
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
