/**
 * One measure: `take` visits one contestant's page once, and gives a number for each of its columns; what it leaves out
 * isn't there to be measured.
 *
 * @typedef {object} Measure
 * @property {string} id as in --only
 * @property {string} title
 * @property {string} about what the numbers are
 * @property {Readonly<Record<string, string>>} columns id → heading
 * @property {number} [digits] after the point
 * @property {boolean} [once] the same number each time: one round is enough
 * @property {boolean} [heavy] takes long: in every other round, from the first one on
 * @property {boolean} [minusNone] what the page alone needs is taken off
 * @property {(contestant: import('../contestants/contestant.mjs').Contestant) => boolean} [takesPart]
 * @property {(place: Place) => Promise<Readonly<Record<string, number | undefined>>>} take
 *
 * @typedef {object} Place
 * @property {import('../contestants/contestant.mjs').Contestant} contestant
 * @property {() => Promise<Awaited<ReturnType<typeof import('../visit.mjs').newVisitor>>>} visit a new visitor
 * @property {() => Promise<Awaited<ReturnType<typeof import('../visit.mjs').newRegular>>>} visitOften one whose profile is on the disk
 * @property {() => readonly { path: string, bytes: number }[]} takeSent what the server sent since it was last asked
 */
export {};
