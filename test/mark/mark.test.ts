import { expect } from 'chai';
import fc from 'fast-check';
import { mark, markStream } from '../../src/mark.js';
import type { PolicySource } from '../../src/core/policy/policy-source.js';

/** A page, and what it is once it is marked; the same, where nothing says otherwise. */
interface Case {
  readonly name: string;
  readonly html: string;
  readonly marked?: string;
  readonly page?: string;
}
const response = await fetch(new URL('cases.json', import.meta.url));
const { policy, cases } = (await response.json()) as { policy: PolicySource; cases: readonly Case[] };

/** What comes out of a stream into which bytes are put, a few at a time. */
async function streamed(bytes: Uint8Array, size: number, page?: string): Promise<Uint8Array> {
  const parts = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
  const out = parts.pipeThrough(markStream(policy, page === undefined ? {} : { page }));
  return new Uint8Array(await new Response(out).arrayBuffer());
}

const inText = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const inUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Pieces of markup, which make pages of every kind but good ones. */
const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '/',
    '=',
    '!',
    '-',
    ' ',
    '\n',
    '\r',
    '\0',
    'a',
    'é',
    '&amp',
    ';',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<script',
    '</script',
    '<style>',
    '</style>',
    '<svg>',
    '</svg>',
    '<noscript>',
    '</noscript>',
    '<textarea>',
    '</textarea>',
  ],
  ...[
    '<iframe',
    '</iframe>',
    '<img',
    '<template>',
    '</template>',
    '<select>',
    '<table>',
    '<math>',
    '<title>',
    '<plaintext>',
  ],
  ...[' src=', ' type=', 'module', 'text/plain', ' data-consent=', 'ads', 'load("', '<p>', '</p>', '<base href='],
];
const ASKING = ['https://stats.example/s.js', '//film.example', 'stats.example', '/ingest/1'];
const pages = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join(''));

describe('mark', () => {
  for (const { name, html, marked = html, page } of cases)
    it(`marks ${name}`, () => {
      expect(mark(html, policy, page === undefined ? {} : { page })).to.equal(marked);
      expect(mark(marked, policy, page === undefined ? {} : { page }), 'marked twice').to.equal(marked);
    });

  it('leaves every page without a declared host as it is', () => {
    fc.assert(
      fc.property(pages(PIECES.filter((piece) => piece !== ' data-consent=')), (html) => mark(html, policy) === html),
    );
  });

  it('marks a page once, however often it is asked, and takes nothing away but types', () => {
    fc.assert(
      fc.property(pages([...PIECES, ...ASKING, ...ASKING]), (html) => {
        const marked = mark(html, policy);
        expect(mark(marked, policy)).to.equal(marked);
      }),
    );
  });

  it('says what is wrong with a policy, where, and the cure', () => {
    expect(() => mark('', { services: [{ id: 'stats', category: 'nobody', name: 'Stats' }] })).to.throw(
      TypeError,
      /services\[0\]\.category/,
    );
    expect(() => mark('', { services: [{ use: 'youtube', category: 'marketing' }] })).to.throw(TypeError, /use/);
  });
});

describe('markStream', () => {
  for (const size of [1, 7, 4096])
    it(`makes of a page that comes in parts of ${String(size)} bytes what mark makes of it`, async () => {
      for (const { name, html, marked = html, page } of cases)
        expect(inText(await streamed(inUtf8(html), size, page)), name).to.equal(marked);
    });

  it('makes of any page in parts what mark makes of it', async () => {
    await fc.assert(
      fc.asyncProperty(pages([...PIECES, ...ASKING]), fc.integer({ min: 1, max: 9 }), async (html, size) => {
        expect(inText(await streamed(inUtf8(html), size))).to.equal(mark(html, policy));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the bytes of a page in another encoding as they are', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(await streamed(bytes, 5)).to.deep.equal(bytes);
  });

  it('gives on text before what follows it comes, and waits with a script until it is whole', async () => {
    const { readable, writable } = markStream(policy);
    const [writer, reader] = [writable.getWriter(), readable.getReader()];
    const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
    void writer.write(inUtf8('<p>Loading'));
    expect(await next()).to.equal('<p>Loading');
    void writer.write(inUtf8(' …<script>load("'));
    expect(await next()).to.equal(' …');
    void writer.write(inUtf8('https://stats.example/s.js")</script>'));
    expect(await next()).to.equal(
      '<script type="text/plain" data-consent="stats">load("https://stats.example/s.js")</script>',
    );
    void writer.close();
    expect((await reader.read()).done).to.equal(true);
  });
});
