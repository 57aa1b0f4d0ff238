/** The page with no widget: nothing asks, and nothing that is gated ever runs. @type {import('./contestant.mjs').Contestant} */
export const none = { name: 'no widget', page: () => ({}) };
