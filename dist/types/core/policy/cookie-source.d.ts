import type { EntryKind } from './entry-kinds.js';
import type { Text } from './text.js';
/** An entry that a service stores in the browser, of any kind. */
export interface CookieSource {
    /** Its exact name, or a glob in which `*` stands for any characters (`_ga_*`). */
    readonly name: string;
    /**
     * Where it is stored.
     * @default "cookie"
     */
    readonly kind?: EntryKind;
    /**
     * What it is for. Visitors have to be told this, and also `lifetime` and `when` (CJEU, C-673/17).
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
     * Its content, or what it is linked to, tells a person apart (GDPR, article 4(1) and recital 30). Visitors are told this with the entry.
     * @default false
     */
    readonly personalData?: boolean;
    /**
     * The policy revision that added it, widened what it is used for, or lets it stay longer. An older acceptance doesn't cover its service.
     */
    readonly since?: number;
}
