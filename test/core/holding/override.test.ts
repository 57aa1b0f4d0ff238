import { expect } from 'chai';
import { override } from '../../../src/core/holding/override.js';

describe('override', () => {
  class Page {
    name = 'page';
    say(word: string): string {
      return `${this.name} says ${word}`;
    }
  }

  it('does ours instead, with the page’s own at hand, on whatever it is called on', () => {
    const page = new Page();
    override(page, 'say', (original, given, target) => `${String(original(...given))} as ${(target as Page).name}`);
    expect(page.say('yes')).to.equal('page says yes as page');
    const other = Object.assign(new Page(), { name: 'other' });
    expect(page.say.call(other, 'no')).to.equal('other says no as other');
  });

  it('leaves nothing behind', () => {
    const page = new Page();
    override(page, 'say', () => 'ours')();
    expect(Object.hasOwn(page, 'say')).to.be.false;
    expect(page.say('yes')).to.equal('page says yes');
  });

  it('gives back what the page itself had put there', () => {
    const page = new Page();
    const own = (): string => 'own';
    page.say = own;
    override(page, 'say', () => 'ours')();
    expect(Reflect.get(page, 'say')).to.equal(own);
  });

  it('leaves what was put over ours meanwhile', () => {
    const page = new Page();
    const undo = override(page, 'say', (original, given) => original(...given));
    const ours = page.say.bind(page);
    page.say = (word) => `${ours(word)}!`;
    undo();
    expect(page.say('yes')).to.equal('page says yes!');
  });
});
