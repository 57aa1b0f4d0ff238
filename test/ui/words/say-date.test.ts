import { expect } from 'chai';
import { sayDate } from '../../../src/ui/words/say-date.js';
import { sayMonths } from '../../../src/ui/words/say-months.js';

const date = new Date('2026-11-30T15:04:00Z');
const long = { dateStyle: 'long', timeZone: 'UTC' } as const;

afterEach(() => {
  document.documentElement.lang = 'en';
});

describe('a date', () => {
  it('is written as the visitor’s whole tag says', () => {
    for (const [lang, language, said] of [
      ['en-US', 'en', 'November 30, 2026'],
      ['en-GB', 'en', '30 November 2026'],
      ['de_AT', 'de', '30. November 2026'],
      ['es-MX', 'es-419', '30 de noviembre de 2026'],
    ] as const) {
      document.documentElement.lang = lang;
      expect(sayDate({ language }, date, long), lang).to.equal(said);
    }
  });

  it('is written as ISO 8601 has it in a language that the browser doesn’t know, and never as another one', () => {
    for (const locale of ['xx', 'cy', 'eu', 'ga', 'gl', 'is', 'mk', 'mt', 'sq']) {
      const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
      const said = sayDate({ language: locale }, date, long);
      if (isKnown) expect(said, locale).not.to.match(/^November/);
      else expect(said, locale).to.equal('2026-11-30');
    }
    expect(sayDate({ language: 'xx' }, date, { timeStyle: 'short', timeZone: 'UTC' })).to.equal('15:04');
  });
});

describe('months', () => {
  it('are counted in every language', () => {
    expect(sayMonths({ language: 'en' }, 12)).to.equal('12 months');
    for (const language of ['cy', 'eu', 'ga', 'gl', 'is', 'mk', 'mt', 'sq']) {
      const said = sayMonths({ language }, 12);
      expect(said, language).to.contain('12');
      expect(said, language).not.to.match(/months|Monate/);
    }
  });
});
