import { expect } from 'chai';
import type { Consent } from '../../src/core/consent/consent.js';
import type { Settle } from '../../src/core/releasing/settle.js';
import { marks } from '../../src/gates/marks.js';
import { actAsVisitor } from '../core/act-as.js';
import { listenToConsole } from '../core/listen-to-console.js';
import { clearCookies, startConsent } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';

describe('marks', () => {
  const { attach, put } = attachWhileTesting();
  listenToConsole('warn');
  beforeEach(clearCookies);
  afterEach(clearCookies);

  /** Attaches the gate, and notes what it does with each element. */
  const note = (consent: Consent): string[] => {
    const steps: string[] = [];
    const settleAs =
      (kind: string): Settle =>
      ({ id }, allowed) =>
        void steps.push(`${kind} ${id} ${allowed ? 'on' : 'off'}`);
    attach(
      marks(() => ({ settle: settleAs('script'), follow: () => {} }), settleAs('embed')),
      consent,
    );
    return steps;
  };

  /** Notes what the document is told was held back. */
  const noteBlocked = (): string[] => {
    const blocked: string[] = [];
    const hear = ({ kind, address, id }: DocumentEventMap['askfirst-blocked']): void =>
      void blocked.push(`${kind} ${address} ${id}`);
    document.addEventListener('askfirst-blocked', hear);
    after(() => {
      document.removeEventListener('askfirst-blocked', hear);
    });
    return blocked;
  };

  /** Settles when everybody who observes the document has been told of what changed until now. */
  const observed = (): Promise<unknown> =>
    new Promise((settle) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        settle(undefined);
      });
      observer.observe(document.body, { attributes: true });
      document.body.toggleAttribute('data-touched');
    });

  it('settles scripts and embeds apart, in document order', () => {
    put(`<img id="a" data-consent="media" /><script id="b" type="text/plain" data-consent="necessary"></script>
      <p data-consent="!ads" id="c"></p>`);
    expect(note(startConsent())).to.deep.equal(['embed a off', 'script b on', 'embed c off']);
  });

  it('leaves scripts alone that aren’t inert: they have run', () => {
    put(`<script id="a" data-consent="media"></script><script id="b" type="module" data-consent="media"></script>
      <script id="c" type="application/json" data-consent="media"></script>`);
    expect(note(startConsent())).to.be.empty;
  });

  it('settles again when the answer changes, and only what it changes', async () => {
    put('<img id="a" data-consent="media" /><img id="b" data-consent="ads" />');
    const consent = startConsent();
    const steps = note(consent);
    await actAsVisitor(() => consent.decide({ media: true }));
    await consent.decide({ ads: false });
    await consent.decide({ media: false });
    expect(steps).to.deep.equal(['embed a off', 'embed b off', 'embed a on', 'embed a off']);
  });

  it('settles what comes later, by what holds then', async () => {
    const consent = startConsent();
    const steps = note(consent);
    await actAsVisitor(() => consent.decide({ media: true }));
    put('<div><img id="a" data-consent="media" /></div><script id="b" type="text/plain" data-consent="ads"></script>');
    await observed();
    expect(steps).to.deep.equal(['embed a on', 'script b off']);
  });

  it('settles each once, though it is moved', async () => {
    const place = put('<img id="a" data-consent="media" /><p></p>');
    const steps = note(startConsent());
    place.append(place.firstElementChild!);
    await observed();
    expect(steps).to.deep.equal(['embed a off']);
  });

  it('holds what waits for something that isn’t in the policy, or can’t be read', async () => {
    put('<img id="a" data-consent="chat" /><img id="b" data-consent="media &" /><img id="c" data-consent="" />');
    const consent = startConsent();
    const steps = note(consent);
    await actAsVisitor(() => consent.decide('all'));
    expect(steps).to.deep.equal(['embed a off', 'embed b off', 'embed c off']);
  });

  it('tells the document once of each thing held back: kind, address and what it waits for', async () => {
    const blocked = noteBlocked();
    put(`<script type="text/plain" data-consent="media" src="/film.js"></script>
      <script type="text/plain" data-consent="ads">0</script>
      <iframe data-consent="video" data-src="/film" title="Film"></iframe>
      <img data-consent="necessary" data-src="/logo.png" alt="" />`);
    const consent = startConsent();
    note(consent);
    const all = ['script /film.js media', 'script  ads', 'iframe /film video'];
    expect(blocked).to.deep.equal(all);
    await actAsVisitor(() => consent.decide('all'));
    await consent.decide('none');
    expect(blocked).to.deep.equal(all);
  });

  it('names the address of whatever has one', () => {
    const blocked = noteBlocked();
    put(`<link data-consent="media" data-href="/film.css" rel="stylesheet" />
      <img data-consent="media" data-srcset="/film.png 2x" alt="" />`);
    note(startConsent());
    expect(blocked).to.deep.equal(['link /film.css media', 'img /film.png 2x media']);
  });

  it('tells nothing of what the gate of hosts holds, which has told already', () => {
    const blocked = noteBlocked();
    put('<img data-consent="media" data-held data-src="/film.png" alt="" />');
    note(startConsent());
    expect(blocked).to.be.empty;
  });

  it('forgets what has left the page', async () => {
    const place = put('<img id="a" data-consent="media" />');
    const consent = startConsent();
    const steps = note(consent);
    place.replaceChildren();
    await actAsVisitor(() => consent.decide('all'));
    expect(steps).to.deep.equal(['embed a off']);
  });

  it('settles by what holds now what left the page and came back', async () => {
    const place = put('<img id="a" data-consent="media" />');
    const image = place.firstElementChild!;
    const consent = startConsent();
    const steps = note(consent);
    image.remove();
    await actAsVisitor(() => consent.decide('all'));
    place.append(image);
    await observed();
    expect(steps).to.deep.equal(['embed a off', 'embed a on']);
  });

  it('does nothing more after its end', async () => {
    const place = put('<img id="a" data-consent="media" />');
    const consent = startConsent();
    const steps: string[] = [];
    const settle: Settle = ({ id }, allowed) => void steps.push(`${id} ${String(allowed)}`);
    attach(
      marks(() => ({ settle, follow: () => {} }), settle),
      consent,
    )();
    place.insertAdjacentHTML('beforeend', '<img id="b" data-consent="media" />');
    await observed();
    await actAsVisitor(() => consent.decide('all'));
    expect(steps).to.deep.equal(['a false']);
  });
});
