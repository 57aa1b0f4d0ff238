import { expect } from 'chai';
import { followers } from '../../../src/ui/answered/followers.js';

describe('followers', () => {
  it('tell that the question was shown, and nothing of a banner that confirms an answer', () => {
    const shown: string[] = [];
    const note = ({ surface }: DocumentEventMap['askfirst-shown']): void => {
      shown.push(surface);
    };
    document.addEventListener('askfirst-shown', note);
    followers.tellShown({ confirms: true });
    expect(shown).to.deep.equal([]);
    followers.tellShown({ confirms: false });
    document.removeEventListener('askfirst-shown', note);
    expect(shown).to.deep.equal(['banner']);
  });
});
