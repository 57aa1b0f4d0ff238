import { expect } from 'chai';
import { recordingAnswer } from '../../../src/core/line/answer.js';
import type { ServiceSource } from '../../../src/core/policy/service-source.js';
import type { Consent } from '../../../src/core/consent/consent.js';
import type { Withdrawal } from '../../../src/core/contract/withdrawal.js';
import { actAsScript, actAsVisitor } from '../act-as.js';
import { listenToConsole } from '../listen-to-console.js';
import { clearCookies, makeLater, POLICY, startConsent } from '../start-consent.js';
import { until } from '../until.js';

const NOTHING: Withdrawal = { erased: [], left: [], unseen: [] };

const idsOf = (services: readonly ServiceSource[]): string[] => services.map(({ id }) => id);

describe('what puts an answer into force', () => {
  const heard = listenToConsole('warn');
  beforeEach(clearCookies);
  afterEach(clearCookies);

  /** Starts the widget, and notes what is erased and how often the page is loaded again. */
  const start = (source: object = {}) => {
    const erased: { readonly closed: string[]; readonly open: string[] }[] = [];
    let reloads = 0;
    const recordAnswer = recordingAnswer(
      ({ services }, closed, isOpen) => {
        erased.push({ closed: idsOf(closed), open: idsOf(services.filter(isOpen)) });
        return Promise.resolve({ ...NOTHING, unseen: [{ name: 'seen', kind: 'cookie', service: 'video' }] });
      },
      () => false,
      () => reloads++,
    );
    const consent = startConsent(source, { loadUi: () => Promise.resolve({ ...makeLater(), recordAnswer }) });
    return { consent, erased, reloads: () => reloads };
  };
  const accept = (consent: Consent, choice: Parameters<Consent['decide']>[0] = 'all'): Promise<boolean> =>
    actAsVisitor(() => consent.decide(choice));

  it('erases nothing where nothing was taken back, and says so', async () => {
    const { consent, erased } = start();
    await consent.decide('none');
    expect(consent.withdrawal).to.deep.equal(NOTHING);
    await accept(consent);
    await accept(consent, { media: true });
    expect(consent.withdrawal).to.deep.equal(NOTHING);
    expect(erased).to.be.empty;
  });

  it('erases what was taken back, and nothing else', async () => {
    const { consent, erased } = start();
    await accept(consent, { video: true, auction: true });
    await consent.decide({ video: false });
    expect(erased).to.deep.equal([{ closed: ['video'], open: ['session', 'auction'] }]);
    expect(consent.withdrawal?.unseen).to.have.length(1);
  });

  it('erases all that isn’t allowed when everything is withdrawn, even if it never was', async () => {
    const { consent, erased } = start();
    await accept(consent, { video: true });
    await consent.withdraw();
    expect(erased).to.deep.equal([{ closed: ['video', 'maps', 'auction'], open: ['session'] }]);
    await consent.withdraw();
    expect(erased).to.have.length(2);
  });

  it('loads the page again for a service that asks for it, once it was allowed and no longer is', async () => {
    const services = POLICY.services!.map((one) => ({ ...one, reload: one.id === 'video' }));
    const { consent, reloads } = start({ services });
    await consent.decide('none');
    await consent.withdraw();
    await accept(consent, { maps: true });
    await consent.decide({ maps: false });
    await accept(consent, { video: true });
    expect(reloads()).to.equal(0);
    await consent.decide({ video: false });
    expect(reloads()).to.equal(1);
  });

  it('stays on the page where no service asks for it', async () => {
    const { consent, reloads } = start();
    await accept(consent);
    await consent.withdraw();
    expect(reloads()).to.equal(0);
  });

  describe('where silence allows', () => {
    const start2 = () => start({ regimes: { '*': 'opt-out' } });

    it('ignores a script that would have a refusal forgotten', async () => {
      const { consent } = start2();
      await consent.decide({ media: false });
      await actAsScript(() => consent.erase());
      expect(consent.allows('video')).to.be.false;
      expect(consent.state.record?.refused).to.include('media');
      expect(heard.said.join()).to.contain('tried to allow more');
    });

    it('lets a visitor do that', async () => {
      const { consent } = start2();
      await consent.decide({ media: false });
      await actAsVisitor(() => consent.erase());
      expect(consent.allows('video')).to.be.true;
      expect(consent.state.record).to.equal(null);
    });

    it('lets a script have an acceptance forgotten', async () => {
      const { consent } = start2();
      await accept(consent);
      await actAsScript(() => consent.erase());
      expect(consent.state.record).to.equal(null);
    });
  });

  it('forgets a refusal for anybody where that allows nothing', async () => {
    const { consent } = start();
    await consent.decide('none');
    await actAsScript(() => consent.erase());
    expect(consent.state.record).to.equal(null);
    expect(consent.withdrawal).to.deep.equal(NOTHING);
  });

  it('ends what is allowed for this page with an answer from another tab, which is kept', async () => {
    const { consent } = start();
    await actAsVisitor(() => consent.decide({ video: true }, { once: true }));
    expect(consent.allows('video')).to.be.true;
    const { consent: other } = start();
    await other.decide({ ads: false });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(consent.allows('video')).to.be.false;
    expect(consent.state.volatile).to.be.false;
    expect(consent.state.record).to.deep.equal(other.state.record);
  });

  it('records a question that was closed as that, and otherwise how it was answered', async () => {
    const { consent } = start();
    await consent.decide('none', { closes: true });
    expect(consent.state.record?.method).to.equal('close');
    await consent.decide('none');
    expect(consent.state.record?.method).to.equal('refuse-all');
  });

  it('notes the answer beside those before it, where the policy keeps them, and nothing otherwise', async () => {
    await start().consent.decide('none');
    expect(localStorage.getItem('askfirst-history')).to.equal(null);
    const { consent } = start({ remember: { history: true } });
    await consent.decide({ media: false });
    const stored = (): string[] => localStorage.getItem('askfirst-history')?.split('\n') ?? [];
    await until(() => stored()[0]);
    const text = stored();
    localStorage.removeItem('askfirst-history');
    expect(text.map((line) => /refuse-all|choose/.exec(line)?.[0])).to.deep.equal(['refuse-all', 'choose']);
  });

  describe('while something new waits for an answer', () => {
    /** Everything was accepted before the site had clips and streets. */
    const start2 = async (): Promise<Consent> => {
      await accept(start().consent);
      const added = ['clips', 'streets'].map((id) => ({ id, category: 'media', name: id, since: 2 }));
      return start({ revision: 2, services: [...POLICY.services!, ...added] }).consent;
    };
    const asked = ({ state }: Consent): unknown => [state.status, state.record?.revision, state.unanswered];

    it('still tells the visitor of it after an answer to something else', async () => {
      const consent = await start2();
      expect(asked(consent)).to.deep.equal(['stale', 1, ['clips', 'streets']]);
      await consent.decide({ ads: false });
      expect(asked(consent)).to.deep.equal(['stale', 1, ['clips', 'streets']]);
      await accept(consent, { maps: true });
      expect(asked(consent)).to.deep.equal(['stale', 1, ['clips', 'streets']]);
    });

    it('has what is new and accepted in force at once', async () => {
      const consent = await start2();
      await accept(consent, { maps: true, clips: true });
      expect(consent.allows('maps & clips')).to.be.true;
      expect(consent.state.record?.revision).to.equal(2);
      expect(consent.state.unanswered).to.deep.equal(['streets']);
    });
  });
});
