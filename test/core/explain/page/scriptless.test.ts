import { expect } from 'chai';
import { findScriptless } from '../../../../src/core/explain/page/scriptless.js';
import { listFindings, parsePage, policyWith } from './find.js';

const policy = policyWith({ hosts: ['video.example', '*.pixel.example'] });
const find = (html: string): readonly (readonly unknown[])[] => listFindings(findScriptless(parsePage(html), policy));

describe('findScriptless', () => {
  it('finds the picture and the frame that a browser without scripts would ask for', () => {
    for (const html of [
      '<noscript><img height="1" src="https://a.pixel.example/tr?id=1&amp;ev=PageView" alt="" /></noscript>',
      "<noscript><iframe src='//video.example/ns.html' height=0></iframe></noscript>",
      '<noscript><link rel=stylesheet href=https://video.example/a.css></noscript>',
    ]) {
      const [[problem, element] = []] = find(`<body>${html}`);
      expect(problem, html).to.include('"video"').and.include('take it away');
      expect((element as Element).localName).to.equal('noscript');
    }
  });

  it('finds it in the page itself, where the browser keeps it as text', () => {
    const noscript = document.createElement('noscript');
    noscript.textContent = '<img src="https://video.example/p.gif">';
    document.body.append(noscript);
    expect([...findScriptless(document, policy)].map(([, element]) => element)).to.deep.equal([noscript]);
    noscript.remove();
  });

  it('finds no fault with what asks nobody, or a host that needs no answer', () => {
    expect(find('<noscript>Scripts are off. <img src="/off.png" alt="" /></noscript>')).to.be.empty;
    expect(find('<noscript><img src="https://cdn.example/a.png" alt="" /><img src="http://" alt="" /></noscript>')).to
      .be.empty;
    expect(find('<noscript><img data-src="https://video.example/p.gif" alt="" /></noscript>')).to.be.empty;
  });
});
