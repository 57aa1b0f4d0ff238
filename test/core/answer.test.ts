import { expect } from 'chai';
import { answering } from '../../src/core/answer.js';
import type { ServiceSource } from '../../src/core/policy-source.js';
import type { Askfirst } from '../../src/core/types.js';
import type { Withdrawal } from '../../src/core/withdrawal.js';
import { actAsScript, actAsVisitor } from './act-as.js';
import { listenToConsole } from './listen-to-console.js';
import { clearCookies, makeLater, POLICY, startConsent } from './start-consent.js';

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
    const putAnswer = answering(
      ({ services }, closed, isOpen) => {
        erased.push({ closed: idsOf(closed), open: idsOf(services.filter(isOpen)) });
        return Promise.resolve({ ...NOTHING, unseen: [{ name: 'seen', kind: 'cookie', service: 'video' }] });
      },
      () => false,
      () => reloads++,
    );
    const consent = startConsent(source, { loadLater: () => Promise.resolve({ ...makeLater(), putAnswer }) });
    return { consent, erased, reloads: () => reloads };
  };
  const accept = (consent: Askfirst, choice: Parameters<Askfirst['decide']>[0] = 'all'): Promise<boolean> =>
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
});
