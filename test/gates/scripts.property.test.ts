import { expect } from 'chai';
import fc from 'fast-check';
import { embeds } from '../../src/gates/embeds.js';
import { marks } from '../../src/gates/marks.js';
import { scripts } from '../../src/gates/scripts.js';
import { actAsVisitor } from '../core/act-as.js';
import { cases } from '../core/cases.js';
import { noteListeners } from '../core/listeners.js';
import { clearCookies, makeReleased, startConsent } from '../core/start-consent.js';
import { nextTask } from '../core/next-task.js';

type Kind = 'inline' | 'external' | 'module' | 'async' | 'throws' | 'missing';

const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom<Kind>('inline', 'inline', 'external', 'module', 'async', 'throws', 'missing'),
        isFirst: fc.boolean(),
        category: fc.constantFrom('media', 'ads'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ decide: fc.constantFrom('media', 'ads'), isAccepted: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constantFrom('move', 'remove', 'breathe', 'throw') },
  ),
  { maxLength: 10 },
);

describe('released scripts', () => {
  const ran: string[] = [];
  /** The scripts of this case. One that an earlier case removed while it was loaded may still run. */
  const made = new Set<string>();
  let count = 0;
  const note = (event: Event): void => {
    const { detail } = event as CustomEvent<string>;
    if (made.has(detail)) ran.push(detail);
  };
  const place = document.createElement('div');
  /** Errors of the page's scripts are the page's own. */
  const hush = (event: Partial<ErrorEvent> & Event): void => {
    if (!event.message?.includes('on purpose')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const { onerror } = window;
  before(() => {
    window.onerror = null;
    window.addEventListener('error', hush, true);
    document.addEventListener('ran', note);
    document.body.append(place);
  });
  after(() => {
    window.onerror = onerror;
    window.removeEventListener('error', hush, true);
    document.removeEventListener('ran', note);
    place.remove();
    clearCookies();
  });

  it('run once each, in order, and none that was not accepted, however acceptance, refusal, insertion and failure mix', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        ran.length = 0;
        made.clear();
        place.replaceChildren();
        clearCookies();
        const closeTab = noteListeners();
        const addresses: string[] = [];
        const consent = startConsent();
        const released = makeReleased();
        const undo = marks(
          scripts('', (act) => act(released)),
          embeds(),
        )(consent);
        /** Which marks could have run: their category was accepted while they stood in the page. */
        const mayRun = new Set<string>();
        const isOn: Record<string, boolean> = { media: false, ads: false };
        const categoryOf = new Map<string, string>();
        const make = (kind: Kind, category: string): HTMLScriptElement => {
          const name = `${kind}-${count++}`;
          made.add(name);
          const text = `document.dispatchEvent(new CustomEvent('ran', { detail: '${name}' }));${kind === 'throws' ? 'throw new Error("on purpose")' : ''}`;
          const mark = document.createElement('script');
          mark.type = 'text/plain';
          mark.dataset['name'] = name;
          categoryOf.set(name, category);
          mark.dataset['consent'] = category;
          if (kind === 'module') mark.dataset['type'] = 'module';
          if (kind === 'async') mark.setAttribute('async', '');
          if (kind === 'external' || kind === 'async') {
            addresses.push(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
            mark.setAttribute('src', addresses.at(-1)!);
          } else if (kind === 'missing') mark.setAttribute('src', 'blob:nothing/there');
          else mark.textContent = text;
          return mark;
        };
        const noteStanding = (): void => {
          for (const mark of place.querySelectorAll<HTMLElement>('[data-consent]'))
            if (isOn[mark.dataset['consent']!]) mayRun.add(mark.dataset['name']!);
        };
        let undoThrow = (): void => {};
        for (const step of history) {
          if (step === 'breathe') await nextTask();
          else if (step === 'throw') {
            undoThrow();
            undoThrow = (() => {
              const undoOne = { end: (): void => {} };
              try {
                undoOne.end = consent.subscribe(() => {
                  throw new Error('on purpose');
                });
              } catch {
                // It throws at once for who subscribes, and for nobody else.
              }
              return () => undoOne.end();
            })();
          } else if (step === 'remove') place.querySelector('[data-consent]')?.remove();
          else if (step === 'move') {
            const mark = place.querySelector('[data-consent]');
            if (mark) place.append(mark);
          } else if ('decide' in step) {
            isOn[step.decide] = step.isAccepted;
            void actAsVisitor(() => consent.decide({ [step.decide]: step.isAccepted }));
            noteStanding();
          } else {
            const mark = make(step.kind, step.category);
            if (step.isFirst) place.prepend(mark);
            else place.append(mark);
            noteStanding();
          }
        }
        const early = history.flatMap((step): string[] =>
          typeof step === 'object' && 'decide' in step ? [step.decide] : [],
        );
        // In the end all is accepted, and a last one says that the others had their turn.
        await actAsVisitor(() => consent.decide('all'));
        isOn['media'] = isOn['ads'] = true;
        noteStanding();
        const wanted = [...place.querySelectorAll<HTMLElement>('[data-consent]')]
          .map(({ dataset }) => dataset['name']!)
          .filter((name) => !name.startsWith('missing'));
        const fence = make('inline', 'media');
        const last = fence.dataset['name']!;
        place.append(fence);
        for (const end = performance.now() + 5000; !ran.includes(last) || !wanted.every((id) => ran.includes(id));) {
          if (performance.now() > end) break;
          await nextTask();
        }
        undo();
        undoThrow();
        closeTab();
        addresses.forEach((address) => URL.revokeObjectURL(address));

        expect(new Set(ran).size, `twice: ${ran.join()}`).to.equal(ran.length);
        expect(
          ran.filter((name) => name !== last && !mayRun.has(name)),
          'not accepted',
        ).to.be.empty;
        // Where nothing was put in front of what stood there, those that nobody had accepted run in the order of the page.
        if (history.every((step) => step !== 'move' && !(typeof step === 'object' && 'kind' in step && step.isFirst))) {
          const inOrder = (id: string): boolean =>
            !early.includes(categoryOf.get(id)!) && !/^(?:async|module)/.test(id);
          expect(ran.filter(inOrder), 'order').to.deep.equal([...wanted, last].filter(inOrder));
        }
        expect(ran, 'what stands in the page at the end').to.include.members([...wanted, last]);
      }),
      // Each case waits for the browser to load and to paint.
      cases(),
    );
  });

  it('run in the order in which they stand, modules after all others, when they are accepted together', async () => {
    const kinds = fc.array(fc.constantFrom<Kind>('inline', 'external', 'module', 'throws'), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(kinds, async (all) => {
        ran.length = 0;
        made.clear();
        place.replaceChildren();
        clearCookies();
        const closeTab = noteListeners();
        const addresses: string[] = [];
        place.append(
          ...[...all, 'inline' as const].map((kind, index) => {
            made.add(`${index}`);
            const text = `document.dispatchEvent(new CustomEvent('ran', { detail: '${index}' }));${kind === 'throws' ? 'throw new Error("on purpose")' : ''}`;
            const mark = Object.assign(document.createElement('script'), { type: 'text/plain' });
            mark.dataset['consent'] = 'media';
            if (kind === 'module') mark.dataset['type'] = 'module';
            if (kind === 'external') {
              addresses.push(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
              mark.setAttribute('src', addresses.at(-1)!);
            } else mark.textContent = text;
            return mark;
          }),
        );
        const consent = startConsent();
        const released = makeReleased();
        const undo = marks(
          scripts('', (act) => act(released)),
          embeds(),
        )(consent);
        expect(ran).to.be.empty;
        void actAsVisitor(() => consent.decide({ media: true }));
        for (const end = performance.now() + 5000; ran.length <= all.length && performance.now() < end;)
          await nextTask();
        undo();
        closeTab();
        addresses.forEach((address) => URL.revokeObjectURL(address));
        const names = [...all, 'inline'].map((kind, index) => [kind, String(index)] as const);
        const isModule = ([kind]: readonly [string, string]): boolean => kind === 'module';
        const inOrder = [...names.filter((one) => !isModule(one)), ...names.filter(isModule)];
        expect(ran).to.deep.equal(inOrder.map(([, name]) => name));
      }),
      cases(),
    );
  });
});
