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
     * Always on and never asked: only for what the visitor's own request can't do without (ePrivacy Directive, article 5(3)). Without this
     * key, only the category `necessary` is required.
     */
    readonly required?: boolean;
    /**
     * Its data is sold or shared for advertising. Global Privacy Control then refuses it.
     * @default false
     */
    readonly sells?: boolean;
    /**
     * What the category does to visitors, if it is one of these. It is then off until it is accepted, whatever `regimes` says for the region
     * (Quebec, Act respecting the protection of personal information in the private sector, section 8.1).
     * @minItems 1
     */
    readonly does?: readonly ('identifies' | 'locates' | 'profiles')[];
    /**
     * The address of the category's icon in the preferences: a picture on the site itself, or `data:`. A picture on another host isn't
     * loaded. Without it, the usual categories have icons of the widget.
     */
    readonly icon?: string;
    /** The policy revision that widened what the category is used for. An older acceptance covers neither the category nor its services. */
    readonly since?: number;
}
