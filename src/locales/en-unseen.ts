/** What no page can tell: said where something was erased, and where it says what there is. */
export const enUnseen = {
  unseen: 'Cookies for the server alone (HttpOnly) and those of other sites can’t be seen or erased from a page.',
} as const;
