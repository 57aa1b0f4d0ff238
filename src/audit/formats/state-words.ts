/** The states in everyday words. */
const STATE_WORDS: Readonly<Record<string, string>> = {
  undecided: 'Before any answer',
  refused: 'Everything refused',
  accepted: 'Everything accepted',
  withdrawn: 'Accepted, then withdrawn',
  gpc: 'No answer, Global Privacy Control on',
  'older-revision': 'Accepted an older version',
  expired: 'Accepted, too long ago',
  'no-scripts': 'Scripts off',
};

/** A state in everyday words. @param nameOf finds the name of a service */
export const stateWords = (state: string, nameOf: (id: string) => string): string => {
  const [kind = '', id = ''] = state.split(':');
  if (kind === 'service') return `Only ${nameOf(id)} accepted`;
  if (kind === 'once') return `${nameOf(id)} allowed once`;
  return STATE_WORDS[state] ?? state;
};
