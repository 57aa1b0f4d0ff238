import { expect } from 'chai';
import { createEntryLog } from '../../../src/core/entries/entry-log.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import type { PolicySource } from '../../../src/core/policy/policy-source.js';
import { AskfirstCookieLog } from '../../../src/ui/cookie-log/cookie-log.js';
import { AskfirstCookieTable } from '../../../src/ui/cookie-log/cookie-table.js';
import { AskfirstNotice } from '../../../src/ui/notice/notice.js';
import { AskfirstPreferences } from '../../../src/ui/preferences/preferences.js';
import { showReceipt } from '../../../src/ui/receipt/receipt.js';
import { loadWords } from '../../../src/ui/words/load-words.js';
import { preferenceWords } from '../../../src/ui/words/preferences-words.js';
import { clearCookies } from '../../core/start-consent.js';
import { until } from '../../core/until.js';
import { makeConsent, shop } from '../make-consent.js';
import { show } from '../show.js';

const NAME = '_st*';
const LOGGED = '_st.';
const source: PolicySource = {
  ...shop,
  services: [{ id: 'helpdesk', category: 'functional', name: 'Helpdesk', cookies: [{ name: NAME }, { name: LOGGED }] }],
  functions: [{ id: 'chat', needs: 'helpdesk', title: 'محادثة' }],
};
const record = {
  revision: 1,
  day: '2026-10-05',
  method: 'choose',
  signal: '',
  accepted: [],
  refused: ['marketing'],
} as const;

/** Where a character of a text is seen, from the left. */
const leftOf = (text: Node, at: number): number => {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect().left;
};

/** Of each place of a surface that has the name: whether its first character is seen to the left of its last. */
const isLeftToRight = (root: Node, name: string): boolean[] => {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: boolean[] = [];
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const at = text.nodeValue?.indexOf(name) ?? -1;
    if (at >= 0) found.push(leftOf(text, at) < leftOf(text, at + name.length - 1));
  }
  return found;
};

describe('a name in code', () => {
  const clear = (): void => {
    document.documentElement.lang = '';
    document.documentElement.dir = '';
    document.body.replaceChildren();
    clearCookies();
  };
  beforeEach(clear);
  afterEach(clear);

  it('is read from left to right on a page that is written from right to left, on every surface', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    document.cookie = `${LOGGED}=1; path=/`;
    const consent = makeConsent(source, { record });
    const log = createEntryLog(consent);
    const preferences = await show(AskfirstPreferences, consent, { inline: true });
    const notice = await show(AskfirstNotice, consent, { for: 'chat' });
    const table = await show(AskfirstCookieTable, consent);
    const list = await show(AskfirstCookieLog, consent, { log });
    await until(() => log.entries.some(({ name }) => name === LOGGED));
    await list.updateComplete;
    const receipt = document.body.appendChild(document.createElement('div'));
    receipt.dir = 'rtl';
    showReceipt(receipt, consent, preferenceWords(await loadWords(consent.policy as Policy, consent)));
    await until(() => receipt.querySelector('dl'));

    const roots = { preferences: preferences.renderRoot, notice: notice.renderRoot, table: table.renderRoot, receipt };
    for (const root of [...Object.values(roots), list.renderRoot]) {
      for (const folded of root.querySelectorAll('details')) folded.open = true;
      for (const hidden of root.querySelectorAll('.stored')) hidden.removeAttribute('hidden');
    }
    for (const [surface, root] of Object.entries(roots))
      expect(isLeftToRight(root, NAME), surface).to.deep.equal([true]);
    const inLog = isLeftToRight(list.renderRoot, LOGGED);
    expect(inLog).to.not.deep.equal([]);
    expect(inLog).to.not.include(false);
    // The record would be turned around, as it begins and ends with digits and dots.
    expect(isLeftToRight(receipt, '1.1.2026-10-05.choose')).to.deep.equal([true]);
  });
});
