import { expect } from 'chai';
import { findAskedBeforeGate } from '../../../../src/core/explain/page/asked-before-gate.js';
import { listFindings, parsePage, policyWith } from './find.js';

const GATE = '<script src="/askfirst/askfirst.js"></script>';
const policy = policyWith({ hosts: ['video.example', '*.clips.example/v/*'] });
const find = (html: string) => listFindings(findAskedBeforeGate(parsePage(html), policy));

describe('findAskedBeforeGate', () => {
  for (const [what, html] of [
    ['a script', '<script src="https://video.example/player.js"></script>'],
    ['an async script', '<script async src="https://video.example/player.js"></script>'],
    ['a stylesheet', '<link rel="stylesheet" href="https://a.clips.example/v/x.css">'],
    ['a preload', '<link rel="preload" as="script" href="//video.example/player.js">'],
    ['a container that is put in by a script', '<script>s.src = "https://video.example/gtm.js"</script>'],
    ['a module that imports it', '<script type="module">import "https://video.example/x.js"</script>'],
  ] as const)
    it(`says that ${what} stands ahead of the gate, with the element and the cure`, () => {
      for (const gate of [GATE, '<script src="/askfirst/askfirst-full.js"></script>']) {
        const [[problem, element] = [], ...others] = find(html + gate);
        expect(problem).to.include('ahead of the gate').and.include('"video"').and.include('first in <head>');
        expect(element).to.be.an.instanceOf(Element);
        expect(others).to.be.empty;
      }
      expect(find(GATE + html)).to.be.empty;
    });

  for (const html of [
    '<script src="https://cdn.example/x.js"></script>',
    '<script src="https://elsewhere.example/x.js"></script>',
    '<script type="text/plain" data-consent="media" src="https://video.example/x.js"></script>',
    '<link rel="canonical" href="https://video.example/">',
    '<script type="application/json" id="askfirst-policy">{"services":[{"hosts":["video.example"]}]}</script>',
    '<script>let video = "example"</script>',
  ])
    it(`has nothing against ${html}`, () => {
      expect(find(html + GATE)).to.be.empty;
    });

  it('has nothing to say on a page without the gate’s tag', () => {
    expect(find('<script src="https://video.example/player.js"></script>')).to.be.empty;
  });
});
