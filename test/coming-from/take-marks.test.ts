import { expect } from 'chai';
import { cookiebot } from '../../src/coming-from/cookiebot.js';
import { cookieyes } from '../../src/coming-from/cookieyes.js';
import { klaro } from '../../src/coming-from/klaro.js';
import { readNames } from '../../src/coming-from/names.js';
import { onetrust } from '../../src/coming-from/onetrust.js';
import { takeMarks } from '../../src/coming-from/take-marks.js';
import type { Tool } from '../../src/coming-from/tool.js';
import { vanillaCookieconsent } from '../../src/coming-from/vanilla-cookieconsent.js';

const KNOWN = new Set(['necessary', 'functional', 'analytics', 'marketing', 'stats', 'video']);

describe('takeMarks', () => {
  const place = document.createElement('div');
  let undo = (): void => {};
  afterEach(() => {
    undo();
    place.remove();
  });

  /** What each element waits for afterwards. */
  const take = (tool: Tool, html: string, mapping = ''): (string | null)[] => {
    place.innerHTML = html;
    document.body.append(place);
    undo = takeMarks(tool.marks!, readNames(mapping, KNOWN), KNOWN);
    return [...place.children].map((one) => one.getAttribute('data-consent'));
  };

  it('of vanilla-cookieconsent: a category, its service, a refusal', () => {
    expect(
      take(
        vanillaCookieconsent,
        `<script type="text/plain" data-category="statistics"></script>
         <script type="text/plain" data-category="analytics" data-service="Example Stats"></script>
         <script type="text/plain" data-category="analytics" data-service="Other"></script>
         <script type="text/plain" data-category="!marketing"></script>
         <script type="text/x-template" data-category="analytics"></script>`,
        'Example Stats: stats',
      ),
    ).to.deep.equal(['analytics', 'stats', 'other', '!(marketing)', null]);
  });

  it('of Klaro: scripts, and what has its address set aside; no placeholders, and nothing of other meaning', () => {
    expect(
      take(
        klaro,
        `<script type="text/plain" data-type="module" data-name="stats"></script>
         <iframe data-name="video" data-src="about:blank"></iframe>
         <div data-name="video" data-type="placeholder"></div>
         <div data-name="video"></div>
         <img data-name="carousel" data-src="a.png" alt="">`,
      ),
    ).to.deep.equal(['stats', 'video', null, null, null]);
  });

  it('of Cookiebot: all that an element names, and its own attribute for the address', () => {
    expect(
      take(
        cookiebot,
        `<script type="text/plain" data-cookieconsent="statistics, marketing"></script>
         <script type="text/plain" data-cookieconsent="ignore"></script>
         <iframe data-cookieconsent="marketing" data-cookieblock-src="about:blank"></iframe>`,
      ),
    ).to.deep.equal(['analytics & marketing', null, 'marketing']);
    expect(place.querySelector('iframe')?.dataset['src']).to.equal('about:blank');
  });

  it('of OneTrust: the groups of the class', () => {
    expect(
      take(
        onetrust,
        `<script type="text/plain" class="first optanon-category-C0002"></script>
         <script type="text/plain" class="optanon-category-C0002-C0004"></script>
         <script type="text/plain" class="optanon-category-C0009"></script>
         <img class="optanon-category-C0004" data-src="a.png" alt="">`,
      ),
    ).to.deep.equal(['analytics', 'analytics & marketing', 'c0009', 'marketing']);
  });

  it('of CookieYes', () => {
    expect(
      take(cookieyes, `<script type="text/plain" data-cookieyes="cookieyes-advertisement"></script>`),
    ).to.deep.equal(['marketing']);
  });

  it('never changes a mark of ours', () => {
    expect(take(klaro, `<script type="text/plain" data-name="stats" data-consent="video"></script>`)).to.deep.equal([
      'video',
    ]);
  });
});
