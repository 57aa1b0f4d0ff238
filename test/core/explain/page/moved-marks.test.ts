import { expect } from 'chai';
import { findMovedMarks } from '../../../../src/core/explain/page/moved-marks.js';
import { listFindings } from './find.js';

describe('findMovedMarks', () => {
  const find = (html: string) =>
    listFindings(findMovedMarks(new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html')));
  const mark = (attributes: string, text = ''): string =>
    `<script type="text/plain" data-consent="a" ${attributes}>${text}</script>`;
  const ran = (attributes: string, text = ''): string => `<script type="" data-released ${attributes}>${text}</script>`;

  for (const [what, html] of [
    ['another address', mark('src="/second.js"') + ran('src="/first.js"')],
    ['another data-src', mark('data-src="/second.js"') + ran('src="/first.js"')],
    ['another text', mark('', 'second()') + ran('', 'first()')],
    ['a text for an address', mark('', 'second()') + ran('src="/first.js"')],
  ] as const)
    it(`says of a mark with ${what} than what ran behind it that its list needs keys`, () => {
      const [[problem, element] = []] = find(html);
      expect(problem).to.include('key');
      expect(element).to.have.property('localName', 'script');
    });

  it('has nothing to say of a mark whose script ran as it stands, of one that waits, nor of the next item’s', () => {
    expect(find(mark('src="/first.js"') + ran('src="/first.js"'))).to.be.empty;
    expect(find(mark('data-src="/first.js"') + ran('data-src="/first.js" src="/first.js"'))).to.be.empty;
    expect(find(mark('src="/second.js"'))).to.be.empty;
    expect(find(`${mark('src="/second.js"')}<p></p>${ran('src="/first.js"')}`)).to.be.empty;
  });
});
