import { expect } from 'chai';
import { wordpress } from '../../src/adapters/wordpress.js';
import { noting, play, playReturning, settle, standIns, start, takeFrom } from './play.js';

const CATEGORIES = ['functional', 'preferences', 'statistics-anonymous', 'statistics', 'marketing'];
const values = (value: string): unknown[] =>
  CATEGORIES.map((category, index) => [category, index === 0 ? 'allow' : value]);

describe('wordpress', () => {
  const put = standIns();
  const listen = (allowed: readonly string[] = []): unknown[] => {
    const told: unknown[] = [];
    put({ wp_set_consent: noting(told), wp_has_consent: (category: string) => allowed.includes(category) });
    return told;
  };

  it('sets what was answered, on every page and on each change, and nothing before', async () => {
    expect(await play(wordpress(), listen())).to.deep.equal({
      load: [['functional', 'allow']],
      refuse: values('deny'),
      accept: values('allow'),
      again: [],
      withdraw: values('deny'),
      afterUndo: [],
    });
    expect(await playReturning(wordpress(), listen(), 'all')).to.deep.equal(values('allow'));
  });

  it('says which kind of consent is asked for before all else: without one the API allows everything', async () => {
    wordpress()(start())();
    expect(window).to.have.property('wp_consent_type', 'optin');
    listen();
    const heard: string[] = [];
    const hear = ({ type }: Event): unknown => heard.push(type);
    document.addEventListener('wp_consent_type_defined', hear);
    const undo = wordpress()(start({ regimes: { '*': 'opt-out' } }));
    await settle();
    expect(window).to.have.property('wp_consent_type', 'optout');
    expect(heard).to.have.length(1);
    document.removeEventListener('wp_consent_type_defined', hear);
    undo();
  });

  it('takes an older yes back that the record has forgotten', () => {
    const told = listen(['statistics']);
    wordpress()(start())();
    expect(takeFrom(told)).to.deep.equal([
      ['functional', 'allow'],
      ['statistics', 'deny'],
    ]);
  });
});
