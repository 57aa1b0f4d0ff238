import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { formatRecord } from '../../src/core/record/format-record.js';
import { parseRecord } from '../../src/core/record/parse-record.js';
import { installPackages } from '../tools/installing.mjs';

// The same in PHP and Python as in TypeScript: both read one table.

/** Runs a program, installing it where it is missing and that can be. */
function run(command: string, args: readonly string[], input?: string): string {
  const options = { encoding: 'utf8', maxBuffer: 1e8, ...(input !== undefined && { input }) } as const;
  let result = spawnSync(command, args, options);
  if (result.error && installPackages(command === 'php' ? 'php-cli' : command))
    result = spawnSync(command, args, options);
  if (result.status !== 0) throw new Error(`${command}: ${result.error?.message ?? result.stderr}`);
  return result.stdout;
}

interface Table {
  readonly policy: object;
  readonly cases: readonly { readonly name: string; readonly html: string; readonly marked?: string }[];
}
const table = JSON.parse(readFileSync('test/mark/cases.json', 'utf8')) as Table;
const MARKER = 'src/mark/php/askfirst-mark.php';

test('the marker in PHP marks every page exactly as mark() does', () => {
  const marked = JSON.parse(run('php', ['test/mark/try-cases.php', MARKER, 'test/mark/cases.json'])) as string[][];
  expect(marked).toHaveLength(table.cases.length);
  table.cases.forEach(({ name, html, marked: wanted = html }, index) => {
    expect(marked[index], name).toEqual([wanted, wanted]);
  });
});

test('a page of PHP and one of WordPress are marked as they are sent; a missing policy is logged, and the page is still sent', () => {
  mkdirSync('.tmp', { recursive: true });
  writeFileSync('.tmp/php-policy.json', JSON.stringify(table.policy));
  for (const site of ['plain', 'wordpress'])
    expect(run('php', ['test/mark/page.php', MARKER, '.tmp/php-policy.json', site]), site).toBe(
      '<p>1</p><script type="text/plain" data-consent="stats" src="https://stats.example/s.js"></script>',
    );
  const { stdout, stderr } = spawnSync('php', ['test/mark/page.php', MARKER, '.tmp/none.json', 'plain'], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('<script src=');
  expect(stderr).toContain('there is no policy that can be read at .tmp/none.json');
});

const ids = fc.uniqueArray(fc.stringMatching(/^(?:an|ana|analytics|m)?[a-z0-9-]{1,5}$/), { maxLength: 6 });
const records = fc
  .tuple(
    fc.integer({ min: 0, max: 10_000 }),
    fc.integer({ min: 0, max: 20_000 }),
    ids,
    ids,
    fc.constantFrom('', 'gpc'),
    fc.constantFrom('accept-all', 'choose', 'withdraw'),
  )
  .map(([revision, day, accepted, refused, signal, method]) =>
    formatRecord({
      ...{ revision, accepted, refused, method, signal },
      day: new Date(day * 864e5).toISOString().slice(0, 10),
    }),
  );
/** Records, and texts that nearly are: a character of each is another one, or gone. */
const texts = fc.oneof(
  records,
  fc
    .tuple(records, fc.nat(), fc.constantFrom('', '.', '~', '_', '0', 'z', ' ', '_3', '~_9'))
    .map(([record, at, put]) => {
      const place = at % record.length;
      return record.slice(0, place) + put + record.slice(place + 1);
    }),
);
const copies = fc.sample(fc.array(texts, { minLength: 1, maxLength: 1 }), { numRuns: 1500, seed: 20 }).flat();

const READERS = {
  php: `require 'demo/guide/recipes/read-record.php'; $all = json_decode(stream_get_contents(STDIN));
    echo json_encode(array_map('askfirst_parse_record', $all[0])), "\\n",
      json_encode(array_map(function ($header) { return askfirst_read_record($header, 6, 'askfirst', '2026-11-30'); }, $all[1]));`,
  python3: `import json, sys; sys.dont_write_bytecode = True; sys.path.insert(0, 'demo/guide/recipes')
from read_record import parse_record, read_record
texts, headers = json.load(sys.stdin)
print(json.dumps([parse_record(text) for text in texts]))
print(json.dumps([read_record(header, today='2026-11-30') for header in headers]))`,
};

/** What a server gets, and what it is to read of it. */
const HEADERS: readonly (readonly [header: string, read: unknown])[] = [
  ['', null],
  ['other=1; askfirst=nothing', null],
  [
    'other=1; askfirst=1.2.2026-11-01.choose..ads.video; more=2',
    { accepted: ['ads'], refused: ['video'], day: '2026-11-01' },
  ],
  ['askfirst=1.2.2026-05-30.refuse-all...ads', { accepted: [], refused: ['ads'], day: '2026-05-30' }],
  ['askfirst=1.2.2026-05-29.refuse-all...ads', null],
  // Several of the name: what any of them refuses is refused, what all of them accept is accepted.
  [
    'askfirst=1.2.2026-11-01.choose..ads~maps~video.; askfirst=1.2.2026-11-02.choose..ads~video.maps',
    { accepted: ['ads', 'video'], refused: ['maps'], day: '2026-11-02' },
  ],
  [
    'askfirst=1.2.2026-11-01.choose..ads.maps; askfirst=nothing',
    { accepted: [], refused: ['maps'], day: '2026-11-01' },
  ],
];

for (const [command, program] of Object.entries(READERS))
  test(`the reader of the record in ${command} reads what the gate reads, and nothing else`, () => {
    const input = JSON.stringify([copies, HEADERS.map(([header]) => header)]);
    const [parsed = '', read = ''] = run(command, [command === 'php' ? '-r' : '-c', program], input).split('\n');
    const wanted = copies.map((text) => parseRecord(text));
    expect(wanted.filter(Boolean).length).toBeGreaterThan(500);
    expect(wanted.filter((one) => !one).length).toBeGreaterThan(300);
    const found = JSON.parse(parsed) as unknown[];
    expect(copies.map((text, index) => [text, found[index]])).toEqual(
      copies.map((text, index) => [text, wanted[index]]),
    );
    (JSON.parse(read) as unknown[]).forEach((record, index) => {
      const [header, expected] = HEADERS[index]!;
      if (expected === null) expect(record, header).toBeNull();
      else expect(record, header).toMatchObject(expected as Record<string, unknown>);
    });
  });
