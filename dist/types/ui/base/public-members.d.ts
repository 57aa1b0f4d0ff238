/**
 * What a page may use of an element. Unlike the class, which has private members, it is equal to the same of another copy of this package:
 * a project whose parts each have a copy of their own declares the name of an element twice, and both have to agree.
 */
export type PublicMembers<Element> = Pick<Element, keyof Element>;
