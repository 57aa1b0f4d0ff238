/**
 * A measure. `take` visits a contestant's page once, and returns a number for each column. It omits a column that can't be measured there.
 *
 * @typedef {object} Measure
 * @property {string} id in --only
 * @property {string} title
 * @property {string} about explains the numbers
 * @property {Readonly<Record<string, string>>} columns id → heading
 * @property {number} [digits] digits after the decimal point
 * @property {boolean} [once] measured in one round only, because the number is always the same
 * @property {boolean} [heavy] measured only in every other round, because it takes long
 * @property {boolean} [minusNone] the number of the page without a widget is subtracted
 * @property {(contestant: import('../contestants/contestant.mjs').Contestant) => boolean} [takesPart]
 * @property {(place: Place) => Promise<Readonly<Record<string, number | undefined>>>} take
 *
 * @typedef {object} Place
 * @property {import('../contestants/contestant.mjs').Contestant} contestant
 * @property {() => Promise<Awaited<ReturnType<typeof import('../visit.mjs').newVisitor>>>} visit makes a new visitor
 * @property {() => Promise<Awaited<ReturnType<typeof import('../visit.mjs').newRegular>>>} visitOften makes one whose profile is on the disk
 * @property {() => readonly { path: string, bytes: number }[]} takeSent what the server has sent since the last call
 */
export {};
