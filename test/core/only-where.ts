/** A test for browsers that can do something. Elsewhere it is left out, and the reports say why. */
export const onlyWhere = (can: boolean, why: string, name: string, test: () => unknown): unknown =>
  can ? it(name, test) : it.skip(`${name} (left out: ${why})`, test);
