// Draws the sink's log as it grows (Server-Sent Events).
const shown = 200;
const find = (selector) => document.querySelector(selector);
const names = {
  mixpanel: 'Mixpanel',
  posthog: 'PostHog',
  maps: 'Maps',
  films: 'Films',
  helpdesk: 'Helpdesk',
  pixel: 'Advertising pixel',
  other: 'Other',
};
let counts = {};

const arrivals = new EventSource('/live/events');
arrivals.addEventListener('all', ({ data }) => drawAll(JSON.parse(data)));
arrivals.addEventListener('arrival', ({ data }) => {
  add(JSON.parse(data), 'new');
  drawCounts();
});
find('button').addEventListener('click', async () => {
  await fetch('/log.json', { method: 'DELETE' });
  find('[role="status"]').textContent = 'The list is empty';
});

function drawAll(entries) {
  counts = {};
  find('tbody').replaceChildren();
  for (const entry of entries) add(entry, '');
  drawCounts();
}

function add(entry, state) {
  counts = { ...counts, [entry.service]: (counts[entry.service] ?? 0) + 1 };
  find('tbody').prepend(makeRow(entry, state));
  if (find('tbody').children.length > shown) find('tbody').lastElementChild.remove();
}

function drawCounts() {
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  find('.sum output').textContent = sum;
  find('.sum span').textContent = sum === 1 ? 'request' : 'requests';
  find('.nothing').hidden = sum > 0;
  find('.frame').hidden = sum === 0;
  find('.services').replaceChildren(
    ...Object.keys(names)
      .filter((service) => counts[service])
      .map((service) => makeService('li', service, `${names[service]} ${counts[service]}`)),
  );
}

function makeRow(entry, state) {
  const row = make('tr', state);
  row.dataset.service = entry.service;
  const time = make('time', '', new Date(entry.time).toLocaleTimeString('en-GB'));
  time.dateTime = entry.time;
  row.append(
    make('td'),
    make('td'),
    make('td', 'request'),
    make('td', 'page', pagePath(entry.page)),
    make('td', 'number', entry.bytes.toLocaleString('en')),
  );
  row.cells[0].append(time);
  row.cells[1].append(makeService('span', entry.service, names[entry.service]));
  row.cells[2].append(make('span', 'method', entry.method), entry.path);
  row.cells[2].title = entry.path + entry.query;
  if (entry.says.length > 0) row.cells[2].append(make('span', 'says', `says ${entry.says.join(', ')}`));
  return row;
}

function makeService(tag, service, text) {
  const element = make(tag, 'service', text);
  element.dataset.service = service;
  return element;
}

function make(tag, className = '', text = '') {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** The path of the shop's page. If only the origin was sent, or the page is the sink's own (the film), the host. */
function pagePath(address) {
  if (!address) return 'not told';
  const { host, pathname } = new URL(address);
  if (pathname === '/') return host;
  return host === location.host ? host + pathname : pathname;
}
