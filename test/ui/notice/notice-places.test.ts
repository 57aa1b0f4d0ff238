import { expect } from 'chai';
import { createNoticePlaces } from '../../../src/ui/notice/notice-places.js';

class SlotlessElement extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<p>My own</p>';
  }
}
customElements.define('page-slotless', SlotlessElement);

/** Where the notice of the marked element is, from the body on. */
const placeOf = (): string => {
  const names: string[] = [];
  for (
    let one = document.querySelector('askfirst-notice')?.parentElement;
    one && one !== document.body;
    one = one.parentElement
  )
    names.unshift(one.localName);
  return names.join(' ');
};

describe('the place of a notice', () => {
  afterEach(() => document.body.replaceChildren());
  const put = (markup: string): HTMLElement => {
    document.body.innerHTML = markup;
    const element = document.querySelector<HTMLElement>('[data-off]')!;
    createNoticePlaces().add(element, 'chat');
    return element;
  };

  for (const [what, markup] of Object.entries({
    ...Object.fromEntries(
      [
        'audio',
        'canvas',
        'embed',
        'iframe',
        'img',
        'input',
        'meter',
        'object',
        'picture',
        'progress',
        'select',
        'svg',
        'textarea',
        'video',
      ].map((name) => [name, `<${name} data-off></${name}>`]),
    ),
    'a button': '<button data-off>Chat</button>',
    'a link': '<a href="#x" data-off>Chat</a>',
    'an element of the page’s own': '<page-widget data-off></page-widget>',
    'an element with a shadow root without a slot': '<page-slotless data-off></page-slotless>',
    'a list': '<ul data-off><li>One</ul>',
    'a table': '<table data-off><tr><td>One</table>',
    'a closed fold': '<details data-off><summary>More</summary></details>',
  }))
    it(`is behind ${what}`, () => {
      const element = put(markup);
      expect(element.nextElementSibling?.localName).to.equal('askfirst-notice');
      expect(element.nextElementSibling!.getClientRects().length).to.be.greaterThan(0);
    });

  for (const [what, markup, place] of [
    ['an option is behind the list to choose from', '<p><select><option data-off>A</select></p>', 'p'],
    ['a row is behind the table', '<div><table><tbody><tr data-off><td>A</table></div>', 'div'],
    ['an area is behind the map', '<div><map><area data-off></map></div>', 'div'],
    ['a picture in a drawing is behind the drawing', '<div><svg><a data-off></a></svg></div>', 'div'],
    ['what a film falls back to is behind the film', '<div><video><a href="#x" data-off>Film</a></video></div>', 'div'],
    ['the head of a fold is behind the fold', '<div><details><summary data-off>More</summary></details></div>', 'div'],
    ['a cell is in it', '<table><tbody><tr><td data-off>A</table>', 'table tbody tr td'],
    ['a point of a list is in it', '<ul><li data-off>A</ul>', 'ul li'],
    ['a section is at its head', '<section data-off><p>A</section>', 'section'],
    ['a form is at its head', '<form data-off><p>A</form>', 'form'],
  ] as const)
    it(`of ${what}`, () => {
      put(markup);
      expect(placeOf()).to.equal(place);
    });
});
