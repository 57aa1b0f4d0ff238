import type { Id } from './id.js';
import type { Text } from './text.js';
/** What a visitor accepts or refuses. */
export interface CategorySource {
    /** `necessary`, `functional`, `analytics`, `marketing`, or the site's own id. */
    readonly id: Id;
    /** The category's name, in the visitor's words. The four usual ids need none: the widget names them in each language. */
    readonly title?: Text;
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
