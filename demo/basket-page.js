// Draws the basket on its own page.
import { setPieces, watchBasket } from './basket.js';

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 });
const find = (name) => document.querySelector(`[data-basket-${name}]`);
const template = document.querySelector('template');

watchBasket((items, saved) => {
  const total = items.reduce((sum, item) => sum + item.price * item.pieces, 0);
  find('empty').hidden = items.length > 0;
  find('total').hidden = items.length === 0;
  find('total').querySelector('.price').textContent = money.format(total);
  find('saved').hidden = !saved;
  drawItems(items);
});

/** Reuses the rows of items that are still there, so that the field being typed in keeps the focus. */
function drawItems(items) {
  const list = find('list');
  for (const row of [...list.children]) if (!items.some(({ id }) => id === row.dataset.id)) row.remove();
  for (const item of items)
    fillRow(list.querySelector(`[data-id="${item.id}"]`) ?? list.appendChild(makeRow(item)), item);
}

function makeRow(item) {
  const row = template.content.firstElementChild.cloneNode(true);
  row.dataset.id = item.id;
  row.querySelector('img').src = `/demo/pictures/${item.id}.svg`;
  row.querySelector('h2').textContent = item.name;
  row.querySelector('.unseen').textContent = ` of ${item.name}`;
  row.querySelector('input').addEventListener('change', ({ target }) => {
    setPieces(item, Number(target.value));
    find('status').textContent =
      target.value > 0 ? `${item.name}: ${target.value}` : `${item.name} is out of the basket`;
  });
  return row;
}

function fillRow(row, item) {
  row.querySelector('input').value = item.pieces;
  row.querySelector('.price').textContent = money.format(item.price * item.pieces);
}
