// Plays a chat company's script: it opens a small panel, and stores the conversation in the browser.
(() => {
  const home = new URL(document.currentScript?.src ?? '/helpdesk/chat.js', location.href).origin;
  const key = 'example-helpdesk';
  let panel;

  async function open() {
    panel ??= buildPanel();
    panel.hidden = false;
    panel.querySelector('input').focus();
    if (remembered().length === 0) await ask('hello', '');
  }

  function close() {
    if (panel) panel.hidden = true;
  }

  function remembered() {
    return JSON.parse(localStorage.getItem(key) ?? '[]');
  }

  function remember(who, text) {
    localStorage.setItem(key, JSON.stringify([...remembered(), [who, text]].slice(-20)));
    say(who, text);
  }

  function say(who, text) {
    const line = document.createElement('p');
    line.className = who;
    line.textContent = text;
    panel.querySelector('[role="log"]').append(line);
    line.scrollIntoView({ block: 'nearest' });
  }

  async function ask(what, text) {
    try {
      const response = await fetch(`${home}/helpdesk/${what}`, { method: 'POST', credentials: 'include', body: text });
      remember('desk', (await response.json()).text);
    } catch {
      say('desk', 'The desk can’t be reached.');
    }
  }

  function buildPanel() {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = `
      <link rel="stylesheet" href="${home}/helpdesk/chat.css">
      <section aria-label="Chat">
        <header><strong>Example Helpdesk</strong><button type="button" aria-label="Close the chat">×</button></header>
        <div role="log" tabindex="0" aria-label="Conversation"></div>
        <form><input aria-label="Your message" autocomplete="off" placeholder="Write a message"><button>Send</button></form>
      </section>`;
    document.body.append(host);
    const section = host.shadowRoot.querySelector('section');
    section.querySelector('header button').addEventListener('click', close);
    section.addEventListener('keydown', ({ key: pressed }) => pressed === 'Escape' && close());
    section.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const field = section.querySelector('input');
      if (!field.value.trim()) return;
      remember('visitor', field.value);
      ask('message', field.value);
      field.value = '';
    });
    panel = section;
    for (const [who, text] of remembered()) say(who, text);
    return section;
  }

  window.exampleHelpdesk = { open, close };
  document.addEventListener('click', ({ target }) => target.closest?.('[data-open-chat]') && open());
})();
