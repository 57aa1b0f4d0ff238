/** The texts of the table of declared entries. */
export const enTable = {
  tableCaption: 'What this site may keep in your browser',
  tableName: 'Name',
  tableFor: 'What it is for',
  tableFrom: 'From',
  tableSet: 'When it is stored',
  tableStays: 'Storage period',
  storesNothing: 'It stores nothing in your browser.',
} as const;
