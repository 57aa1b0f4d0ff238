import { expect } from 'chai';
import { canonicalTag, lookUp } from '../../../src/ui/words/look-up.js';

describe('lookUp', () => {
  it('takes the first wanted language that is there, cut off piece by piece', () => {
    expect(lookUp(['de-AT', 'fr'], ['fr', 'de'])).to.equal('de');
    expect(lookUp(['nl', 'fr-CA'], ['fr', 'de'])).to.equal('fr');
    expect(lookUp(['zh-Hant-TW'], ['zh', 'zh-Hant'])).to.equal('zh-Hant');
    expect(lookUp(['DE-de'], ['de'])).to.equal('de');
  });

  it('finds nothing where nothing fits', () => {
    expect(lookUp(['', 'nl'], ['de'])).to.be.undefined;
    expect(lookUp(['de'], ['de-AT'])).to.be.undefined;
  });
});

describe('canonicalTag', () => {
  const find = (tag: string): string | undefined =>
    lookUp(
      [canonicalTag(tag)],
      ['de', 'he', 'id', 'ro', 'es', 'es-419', 'nb', 'pt', 'pt-BR', 'sr', 'sr-Latn', 'zh', 'zh-Hant'],
    );

  it('leads every tag to the language that its readers read', () => {
    const found = [
      'zh-TW',
      'zh-HK',
      'zh-CN',
      'zh-Hant-HK',
      'es',
      'es-ES',
      'es-MX',
      'es-419',
      'no',
      'nn-NO',
      'nb',
      'pt-AO',
      ...[
        'de_DE',
        'iw',
        'in',
        'mo',
        'mo_MD',
        'sh',
        'cnr',
        'sr-ME',
        'sr_ME',
        'sr-RS',
        'zh_TW',
        'ZH-tw',
        'es_MX',
        'pt_BR',
      ],
    ];
    expect(found.map(find)).to.deep.equal([
      ...['zh-Hant', 'zh-Hant', 'zh', 'zh-Hant', 'es', 'es', 'es-419', 'es-419', 'nb', 'nb', 'nb', 'pt'],
      ...[
        'de',
        'he',
        'id',
        'ro',
        'ro',
        'sr-Latn',
        'sr-Latn',
        'sr-Latn',
        'sr-Latn',
        'sr',
        'zh-Hant',
        'zh-Hant',
        'es-419',
      ],
      'pt-BR',
    ]);
  });
});
