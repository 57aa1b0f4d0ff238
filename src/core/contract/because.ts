/**
 * Why something is allowed or not: it is `required`; the visitor's recorded `choice`; allowed for this page `once`; the
 * regime's `default`, as the visitor hasn't answered; a `signal` of the browser; an `audience` of children.
 */
export type Because = 'required' | 'choice' | 'once' | 'default' | 'signal' | 'audience';
