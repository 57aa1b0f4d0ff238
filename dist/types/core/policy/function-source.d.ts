import type { Id } from './id.js';
import type { Text } from './text.js';
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
