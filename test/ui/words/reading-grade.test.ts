import { expect } from 'chai';
import { enLog } from '../../../src/locales/en-log.js';
import { enNotice } from '../../../src/locales/en-notice.js';
import { enOutcome } from '../../../src/locales/en-outcome.js';
import { enPreferences } from '../../../src/locales/en-preferences.js';
import { enReceipt } from '../../../src/locales/en-receipt.js';
import { enSpecial } from '../../../src/locales/en-special.js';
import { AskfirstBanner } from '../../../src/ui/banner/banner.js';
import { makeConsent } from '../make-consent.js';
import { show } from '../show.js';
import { readingGrade } from './reading-grade.js';

/** Sentences alone: the names of places in a browser’s menus, and labels, aren’t ours to word or no sentences. */
const sentencesOf = (texts: Readonly<Record<string, string>>): string =>
  Object.values(texts)
    .filter((text) => /[.?!]$/.test(text))
    .map((text) => text.replace(/\{\w+\}/g, 'this'))
    .join(' ');

describe('the English texts', () => {
  afterEach(() => document.body.replaceChildren());

  it('are measured by their words and sentences', () => {
    expect(readingGrade('The cat sat on the mat.')).to.be.below(1);
    expect(
      readingGrade('The controller processes personal information pursuant to applicable legislation.'),
    ).to.be.above(15);
  });

  for (const [name, texts] of Object.entries({ enLog, enNotice, enOutcome, enPreferences, enReceipt, enSpecial }))
    it(`can be read after nine years of school: ${name}`, () => {
      expect(readingGrade(sentencesOf(texts))).to.be.at.most(9);
    });

  it('can be read after six, in the first layer', async () => {
    const banner = await show(AskfirstBanner, makeConsent());
    const folded = [...banner.renderRoot.querySelectorAll('details > :not(summary)')];
    for (const one of folded) one.remove();
    const blocks = [...banner.renderRoot.querySelectorAll('h2, .text > p, li, .soft, button, a')];
    expect(readingGrade(blocks.map(({ textContent }) => `${textContent.trim()}. `).join(''))).to.be.at.most(6);
  });
});
