import { question, title } from './shop.mjs';

/** The smallest script that asks, stores the answer and runs the waiting scripts: without legal texts, preferences or a fixed order. */
const script = `
if (!document.cookie.includes('floor=')) {
  document.body.insertAdjacentHTML('beforeend', '<div id="floor" style="position:fixed;inset:auto 0 0;padding:1em;background:#fff">' +
    '<h2>${title}</h2><p>${question}</p><button>Accept all</button> <button>Refuse all</button> <button>Choose</button><p hidden>Preferences</p></div>');
  const [accept, refuse, choose] = floor.querySelectorAll('button');
  const answer = (all) => { document.cookie = 'floor=' + all + ';path=/;max-age=9999999'; floor.remove(); if (all) run(); };
  accept.onclick = () => answer(1);
  refuse.onclick = () => answer(0);
  choose.onclick = () => { floor.lastChild.hidden = false; };
} else if (document.cookie.includes('floor=1')) run();
function run() {
  for (const one of document.querySelectorAll('script[type="text/plain"]')) {
    const script = document.createElement('script');
    if (one.src) script.src = one.src;
    else script.text = one.text;
    one.replaceWith(script);
  }
}`;

/** @type {import('./contestant.mjs').Contestant} */
export const floor = {
  name: 'hand-made floor',
  page: (gated) => ({
    gated: gated
      .map(({ src, text }) => `<script type="text/plain"${src ? ` src="${src}"` : ''}>${text ?? ''}</script>`)
      .join('\n'),
    end: `<script>${script}</script>`,
  }),
  banner: '#floor',
  accept: '#floor button:nth-of-type(1)',
  refuse: '#floor button:nth-of-type(2)',
  preferences: '#floor button:nth-of-type(3)',
  opened: '#floor > p:last-child',
};
