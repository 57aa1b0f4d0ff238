import { expect } from 'chai';
import { createCatchUp } from '../../../src/core/holding/catch-up.js';

describe('catchingUp', () => {
  const place = document.createElement('div');
  const heard: string[] = [];
  const undos: (() => void)[] = [];
  let ended = new AbortController();
  beforeEach(() => {
    document.body.append(place);
    heard.length = 0;
    ended = new AbortController();
  });
  afterEach(() => {
    place.replaceChildren();
    place.remove();
    ended.abort();
    for (const undo of undos.splice(0)) undo();
  });

  const listen = (late: ReturnType<typeof createCatchUp>, target: EventTarget, type: string): void => {
    const listener = (event: Event): void => {
      heard.push(`${event.type} ${event.currentTarget === window ? 'window' : 'document'}`);
    };
    late.take([target, 'addEventListener', [type, listener, { signal: ended.signal }], 0]);
  };

  describe('what is listened for', () => {
    it('is sent in the order that a page has it in, to those who came late and nobody else', () => {
      const late = createCatchUp();
      const early = (): number => heard.push('early');
      window.addEventListener('load', early);
      undos.push(() => window.removeEventListener('load', early));
      for (const [target, type] of [
        [window, 'pageshow'],
        [window, 'load'],
        [window, 'DOMContentLoaded'],
        [document, 'DOMContentLoaded'],
        [document, 'readystatechange'],
      ] as const)
        listen(late, target, type);
      expect(heard).to.be.empty;
      late.catchUp();
      const all = [
        'readystatechange document',
        'DOMContentLoaded document',
        'DOMContentLoaded window',
        'load window',
        'pageshow window',
      ];
      expect(heard).to.deep.equal(all);
      late.catchUp();
      expect(heard).to.deep.equal(all);
    });

    it('is nothing that a page has more than once, or has elsewhere', () => {
      const late = createCatchUp();
      for (const [target, type] of [
        [document, 'load'],
        [document, 'pageshow'],
        [window, 'readystatechange'],
        [window, 'click'],
        [place, 'load'],
      ] as const)
        listen(late, target, type);
      late.catchUp();
      expect(heard).to.be.empty;
    });

    it('is sent again to those who come for the next round', () => {
      const late = createCatchUp();
      listen(late, window, 'load');
      late.catchUp();
      listen(late, window, 'load');
      late.catchUp();
      expect(heard).to.deep.equal(['load window', 'load window']);
    });

    it('may be taken back', () => {
      const late = createCatchUp();
      const listener = (): number => heard.push('load');
      late.take([window, 'addEventListener', ['load', listener], 0]);
      late.take([window, 'removeEventListener', ['load', listener], 0]);
      late.catchUp();
      expect(heard).to.be.empty;
    });
  });

  describe('what is written', () => {
    const makeWriter = (): HTMLScriptElement => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset['consent'] = 'media';
      place.append(script, document.createElement('hr'));
      return script;
    };

    it('stands behind the script that writes it, as if it were parsed there', () => {
      const late = createCatchUp();
      const writer = makeWriter();
      for (const text of ['<p>on', 'e</p><b>t', 'wo</b>']) late.take([document, 'write', [text], writer]);
      late.take([document, 'writeln', ['three'], writer]);
      expect(place.innerHTML.replace(/<script.*<\/script>/, '')).to.equal('<p>one</p><b>two</b>three\n<hr>');
      expect([...late.finish(writer, 'media')]).to.be.empty;
    });

    it('holds scripts as marks that wait for what the writer waited for, in order', () => {
      const late = createCatchUp();
      const writer = makeWriter();
      late.take([
        document,
        'write',
        [
          '<script>1</script><p><script type="module">2</script></p><script type="text/plain" data-consent="ads">3</script>',
        ],
        writer,
      ]);
      const scripts = late.finish(writer, 'media');
      expect(scripts.map(({ text, type, dataset }) => [text, type, dataset['type'], dataset['consent']])).to.deep.equal(
        [
          ['1', 'text/plain', '', 'media'],
          ['2', 'text/plain', 'module', 'media'],
        ],
      );
      expect(late.finish(writer, 'media')).to.be.empty;
    });

    it('is nothing for a script that wrote nothing', () => {
      const late = createCatchUp();
      expect(late.finish(makeWriter(), 'media')).to.deep.equal([]);
    });

    it('goes on where it was, though the document is opened or closed in between', () => {
      const late = createCatchUp();
      const writer = makeWriter();
      for (const [name, ...given] of [
        ['open'],
        ['write', '<i>1</i>'],
        ['close'],
        ['open'],
        ['write', '<u>2</u>'],
        ['close'],
      ])
        late.take([document, name!, given, writer]);
      expect(place.innerHTML).to.match(/<\/script><i>1<\/i><u>2<\/u><hr>$/);
    });

    it('waits for nothing that can be given where the writer has taken its mark off', () => {
      const late = createCatchUp();
      const writer = makeWriter();
      late.take([document, 'write', ['<script>1</script>'], writer]);
      for (const { dataset } of late.finish(writer, '')) expect(dataset['consent']).to.equal('');
      expect(late.finish(writer, '')).to.include(place.querySelectorAll('script')[1]);
    });

    it('keeps apart what two scripts write', () => {
      const late = createCatchUp();
      const [one, two] = [makeWriter(), makeWriter()];
      late.take([document, 'write', ['<i>1'], one]);
      late.take([document, 'write', ['<u>2'], two]);
      expect([one.nextElementSibling?.outerHTML, two.nextElementSibling?.outerHTML]).to.deep.equal([
        '<i>1</i>',
        '<u>2</u>',
      ]);
    });
  });
});
