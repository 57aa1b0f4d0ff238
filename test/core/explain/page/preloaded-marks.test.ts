import { expect } from 'chai';
import { findPreloadedMarks } from '../../../../src/core/explain/page/preloaded-marks.js';
import { listFindings, parsePage } from './find.js';

const MARKS = `
  <script type="text/plain" data-consent="media" src="https://video.example/player.js"></script>
  <iframe data-consent="media" data-src="https://clips.example/film" title="Film"></iframe>`;
const find = (html: string) => listFindings(findPreloadedMarks(parsePage(html + MARKS)));

describe('findPreloadedMarks', () => {
  for (const [rel, address] of [
    ['preload', 'https://video.example/player.js'],
    ['modulepreload', 'https://video.example/player.js'],
    ['prefetch', '//clips.example/film'],
    ['preconnect', 'https://video.example'],
    ['dns-prefetch', '//clips.example'],
  ] as const)
    it(`says that a link of rel="${rel}" tells the host of a mark before the visitor is asked, and to take it away`, () => {
      const [[problem, link] = [], ...others] = find(`<link rel="${rel}" href="${address}">`);
      expect(problem).to.include(`rel="${rel}"`).and.include(new URL(address, 'https://x.example').host);
      expect(problem).to.include('take the link away');
      expect((link as Element).localName).to.equal('link');
      expect(others).to.be.empty;
    });

  for (const html of [
    '<link rel="preload" as="script" href="https://elsewhere.example/player.js">',
    '<link rel="stylesheet" href="https://video.example/player.css">',
    '<link rel="preconnect" href="https://cdn.example">',
    '<link rel="preload" data-consent="media" data-href="https://video.example/player.js">',
  ])
    it(`has nothing against ${html}`, () => {
      expect(find(html)).to.be.empty;
    });
});
