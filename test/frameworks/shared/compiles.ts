/** Never run; only the compiler checks it. */
export const compiles = (): unknown => [
  document.querySelector('askfirst-notice')?.for,
  document.querySelector('askfirst-preferences')?.open(),
  // @ts-expect-error: a notice has no such member
  document.createElement('askfirst-notice').inline,
  // @ts-expect-error: nor has the event
  document.addEventListener('askfirst-change', ({ decision }) => decision),
];
