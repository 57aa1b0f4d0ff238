import { expect } from 'chai';
import { contrastOf, findLowContrast } from '../../../../src/core/explain/page/contrast.js';
import { listFindings } from './find.js';

const makeSurface = (style: string): HTMLElement => {
  const surface = document.createElement('div');
  surface.attachShadow({ mode: 'open' });
  surface.setAttribute('style', style);
  document.body.append(surface);
  return surface;
};

describe('findLowContrast', () => {
  afterEach(() => {
    document.querySelectorAll('div').forEach((surface) => {
      surface.remove();
    });
  });
  const find = (style: string) => listFindings(findLowContrast(makeSurface(style)));

  it('measures contrast as WCAG does', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(contrastOf([255, 255, 255], [255, 255, 255])).to.equal(1);
    expect(contrastOf([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.01);
  });

  for (const [style, pair] of [
    ['--askfirst-accent: #ffd; --askfirst-on-accent: white', '--askfirst-on-accent on --askfirst-accent'],
    ['--askfirst-accent: lightyellow; --askfirst-background: white; --askfirst-color: #111', '--askfirst-on-accent'],
    ['--askfirst-color: #999; --askfirst-background: white', '--askfirst-color on --askfirst-background'],
    ['--askfirst-color: oklch(0.8 0 0); --askfirst-background: hsl(0 0% 100%)', '--askfirst-color'],
    ['--askfirst-color: rgb(0 0 0 / 40%); --askfirst-background: white', '--askfirst-color'],
  ] as const)
    it(`says that ${style} can’t be read, with the contrast and the cure`, () => {
      const [problem = ''] = find(style).map(([message]) => message);
      expect(problem)
        .to.include(pair)
        .and.match(/contrast of \d\.\d to 1/);
      expect(problem).to.include('4.5').and.include('choose a darker or a lighter colour');
    });

  for (const style of [
    '',
    '--askfirst-radius: 0',
    '--askfirst-color: black; --askfirst-background: white',
    '--askfirst-accent: #0a5; --askfirst-on-accent: black',
    '--askfirst-accent: navy; --askfirst-on-accent: white',
  ])
    it(`has nothing against ${style || 'no colours of the site’s own'}`, () => {
      expect(find(style)).to.be.empty;
    });

  it('leaves nothing in the surface', () => {
    const surface = makeSurface('--askfirst-color: #999; --askfirst-background: white');
    listFindings(findLowContrast(surface));
    expect(surface.shadowRoot?.childNodes.length).to.equal(0);
  });
});
