import { expect } from 'chai';
import type { Texts } from '../../src/locales/en.js';
import { languages } from '../../src/locales/index.js';
import { english as everyEnglishText } from './truth/english.js';

/** Words on a button that push, beg or blur, in any language: whoever adds a language adds its own. */
const PUSHING = new RegExp(
  [
    'ok(?:ay)?|got it|continue|later|optimal|no,? thanks|agree|understood|close|best|recommended|sure',
    'weiter|später|verstanden|einverstanden|schließen|optimale?|empfohlen|nein danke',
    'continuer|plus tard|compris|d’accord|fermer|optimale?|recommandée?|non merci',
    'متابعة|لاحق[اً]*|فهمت|حسن[اً]*|إغلاق|موصى',
    'continuar|más tarde|entendido|cerrar|continua|più tardi|ho capito|chiudi|verder|later|begrepen|akkoord|sluiten',
    'dalej|później|rozumiem|zamknij|fortsätt|senare|jag förstår|stäng|继续|稍后|知道了|続ける|後で|閉じる',
  ]
    .map((words) => `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`)
    .join('|'),
  'iu',
);
/** “Legitimate interest”, which is no ground for keeping anything in a browser. */
const INTEREST =
  /legitimate interest|berechtigte\w* interesse|intérêts? légitimes?|مصلحة مشروعة|المصلحة المشروعة|interés legítimo|interesse legittimo|gerechtvaardigd belang|uzasadnion\w* interes|interesse legítimo|berättigat intresse|正当利益|正当な利益/iu;

describe('the texts', () => {
  const english: Readonly<Record<string, string>> = everyEnglishText;
  const all = async (): Promise<[string, Readonly<Record<string, string>>][]> => [
    ['en', english],
    ...(await Promise.all(
      Object.entries(languages).map(async ([tag, load]): Promise<[string, Texts]> => [tag, (await load()).texts]),
    )),
  ];
  const holes = (text = ''): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

  it('A-36 are the same in every language, with the same values to fill in', async () => {
    for (const [tag, texts] of await all()) {
      expect(Object.keys(texts).sort(), tag).to.deep.equal(Object.keys(english).sort());
      for (const [key, text] of Object.entries(texts))
        expect(holes(text), `${tag}.${key}`).to.deep.equal(holes(english[key]));
    }
  });

  it('are there in the languages of the European Union, and in many others', () => {
    const wanted =
      'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv nb is uk tr sr sq mk bs ca eu gl cy ru ar he fa ur hi bn ja ko zh zh-Hant th vi id ms sw af pt-BR es-419 fr-CA';
    const there = ['en', ...Object.keys(languages)];
    expect(wanted.split(' ').filter((tag) => !there.includes(tag))).to.deep.equal([]);
  });

  it('say in which direction they are read, and use a comma of their own', async () => {
    for (const [tag, { direction, comma }] of await all()) {
      expect(direction, tag).to.equal(/^(?:ar|fa|he|ur)$/.test(tag) ? 'rtl' : 'ltr');
      expect(comma, tag).to.match(/^(?:, |、|،\s?|，)$/);
    }
  });

  it('A-15 give accept and refuse labels of like length, and none that pushes', async () => {
    for (const [tag, texts] of await all())
      for (const [accept, refuse] of [
        ['acceptAll', 'refuseAll'],
        ['acceptNew', 'refuseNew'],
      ] as const) {
        const [one = 0, other = 0] = [texts[accept]?.length, texts[refuse]?.length];
        expect(Math.max(one, other) / Math.min(one, other), tag).to.be.at.most(2);
        for (const key of [accept, refuse, 'choose', 'save']) expect(texts[key], tag).not.to.match(PUSHING);
      }
  });

  it('A-37 are short sentences without jargon', () => {
    for (const [key, text] of Object.entries(english)) {
      expect(text, key).not.to.match(/legitimate interest|vendor|purpose|reject|opt out/i);
      for (const sentence of text.split(/[.:?!]/))
        expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).to.be.at.most(20);
    }
  });

  it('A-06 speak of no “legitimate interest”, in any language', async () => {
    for (const [tag, texts] of await all())
      for (const [key, text] of Object.entries(texts)) expect(text, `${tag}.${key}`).not.to.match(INTEREST);
  });
});
