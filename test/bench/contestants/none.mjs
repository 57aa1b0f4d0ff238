/** The page without a widget: nothing asks, and no gated script ever runs. @type {import('./contestant.mjs').Contestant} */
export const none = { name: 'no widget', page: () => ({}) };
