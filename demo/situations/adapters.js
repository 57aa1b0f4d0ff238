// Shows the contents of the queues that vendors' scripts would read: one line for each command.
const readQueues = () => ({
  dataLayer: (window.dataLayer ?? []).map((command) => [...command]),
  // Microsoft’s queue is flat: each command is three items.
  uetq: (window.uetq ?? []).flatMap((_, at, all) => (at % 3 ? [] : [all.slice(at, at + 3)])),
  fbq: window.fbq.queue,
  _paq: window._paq ?? [],
});

const show = () => {
  for (const [id, commands] of Object.entries(readQueues())) {
    const list = document.getElementById(id).querySelector('ol');
    for (const command of commands.slice(list.childElementCount)) {
      const code = document.createElement('code');
      code.textContent = command.map((part) => JSON.stringify(part, null, 1).replace(/\s+/g, ' ')).join(', ');
      const line = document.createElement('li');
      line.append(code);
      list.append(line);
    }
  }
};

setInterval(show, 100);
show();
