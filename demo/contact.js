// The catalogue form sends nothing. The chat closes when its permission is withdrawn.
document.querySelector('[data-catalogue]').addEventListener('submit', (event) => {
  event.preventDefault();
  event.target.reset();
  document.querySelector('[data-catalogue-status]').textContent =
    'Thank you. This is a demonstration: nothing was sent, and nothing was kept.';
});

window.askfirst?.subscribe(() => {
  if (!window.askfirst.allows('helpdesk')) window.exampleHelpdesk?.close();
});
