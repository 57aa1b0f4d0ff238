import { expect } from 'chai';
import fc from 'fast-check';
import { covers } from '../../src/core/rules/covers.js';
import { AskfirstBanner } from '../../src/ui/banner/banner.js';
import type { AskfirstElement } from '../../src/ui/base/element.js';
import { withLayout } from '../../src/ui/banner/layout.js';
import { AskfirstNotice } from '../../src/ui/notice/notice.js';
import { AskfirstPreferences } from '../../src/ui/preferences/preferences.js';
import { cases } from '../core/cases.js';
import { damagedAt, damages } from '../core/damaged-policies.js';
import { hearErrors } from '../core/hear-errors.js';
import { makeConsent, type FakeConsent } from './make-consent.js';
import { button, show } from './show.js';
import { nextTask } from '../core/next-task.js';

describe('a policy with anything at any key, if it isn’t refused', () => {
  it('is asked about all the same, and throws nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(damages(), async ([path, value]) => {
        const source = damagedAt(path, value);
        let consent: FakeConsent;
        try {
          consent = makeConsent(source);
        } catch {
          return;
        }
        const { errors, end } = hearErrors();
        const { layout } = consent.policy ?? {};
        const isQuiet = [layout?.quiet]
          .flat()
          .some((path) => typeof path === 'string' && covers(path, location.pathname));
        try {
          const shown: AskfirstElement[] = [
            await show(layout ? withLayout(layout) : AskfirstBanner, consent),
            await show(AskfirstPreferences, consent, { inline: true }),
            await show(AskfirstNotice, consent, { for: 'cinema' }),
          ];
          if (consent.state.status !== 'decided' && consent.policy?.audience === 'general')
            // A page that is to be quiet has one line, and the buttons behind it.
            for (const one of shown.slice(isQuiet ? 1 : 0, 2)) expect(button(one, 'refuse-all')).to.exist;
          await consent.receipt();
          await nextTask();
          expect(errors).to.deep.equal([]);
        } finally {
          end();
          document.body.replaceChildren();
        }
      }),
      cases(),
    );
  });
});
