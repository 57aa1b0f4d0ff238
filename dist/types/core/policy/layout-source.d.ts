import type { Text } from './text.js';
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
