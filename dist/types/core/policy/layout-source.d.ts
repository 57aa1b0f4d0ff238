import type { Text } from './text.js';
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
