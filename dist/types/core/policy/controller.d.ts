import type { Text } from './text.js';
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
