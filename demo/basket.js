// The basket of every page. It is in memory. A copy is stored in the browser only while the visitor allows it.
const key = 'loftline-basket';
const mayBeSaved = () => window.askfirst?.allows('basket') ?? false;
const changed = new EventTarget();
let items = readSaved();

/** @returns {{id: string, name: string, price: number, pieces: number}[]} */
export function getItems() {
  return items;
}

export function setPieces(item, pieces) {
  const others = items.filter(({ id }) => id !== item.id);
  const place = items.findIndex(({ id }) => id === item.id);
  const changedItem = pieces > 0 ? [{ ...item, pieces: Math.min(pieces, 20) }] : [];
  items = others.toSpliced(place < 0 ? others.length : place, 0, ...changedItem);
  update();
}

/** Calls the listener now and after each change. @returns the undo */
export function watchBasket(listener) {
  const tell = () => listener(items, mayBeSaved());
  changed.addEventListener('change', tell);
  tell();
  return () => changed.removeEventListener('change', tell);
}

function readSaved() {
  const fromAddress = new URLSearchParams(location.hash.slice(1)).get('basket');
  if (fromAddress) history.replaceState(null, '', location.pathname + location.search);
  try {
    return JSON.parse(fromAddress ?? (mayBeSaved() && localStorage.getItem(key)) ?? '[]') || [];
  } catch {
    // The text isn't a basket, or the browser refuses storage.
    return [];
  }
}

function update() {
  if (mayBeSaved()) save();
  showCount();
  pointLinks();
  changed.dispatchEvent(new Event('change'));
}

function save() {
  try {
    if (items.length > 0) localStorage.setItem(key, JSON.stringify(items));
    else localStorage.removeItem(key);
  } catch {
    // The browser refuses storage, so the basket lasts as long as the page.
  }
}

function showCount() {
  const pieces = items.reduce((sum, item) => sum + item.pieces, 0);
  for (const count of document.querySelectorAll('[data-basket-count]')) {
    count.textContent = String(pieces);
    count.hidden = pieces === 0;
  }
}

/** A basket that isn't stored reaches the basket's page through the link, and goes nowhere else. */
function pointLinks() {
  const hash = mayBeSaved() || items.length === 0 ? '' : new URLSearchParams({ basket: JSON.stringify(items) });
  for (const link of document.querySelectorAll('[data-basket-link]')) link.hash = hash;
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-add]');
  if (!button) return;
  const { add: id, name, price } = button.dataset;
  const known = items.find((item) => item.id === id);
  setPieces(known ?? { id, name, price: Number(price) }, (known?.pieces ?? 0) + 1);
  document.querySelector('[data-basket-said]').textContent = `${name} is in the basket`;
});

/** Stores the basket once the visitor allows it. After a withdrawal the basket stays in memory. */
function followConsent() {
  if (items.length === 0) items = readSaved();
  update();
}

if (window.askfirst) window.askfirst.subscribe(followConsent);
else update();
