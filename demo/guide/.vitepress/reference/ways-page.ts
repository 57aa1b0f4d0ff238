import { WAYS_IN, type Outcome, type WayIn } from '../../../../test/gates/ways-in.js';
import { code, markdownTable, words } from './markdown-table.js';

const codes = (names: string): string => names.split(' ').map(code).join(' ');

/** The cells of a row: the interfaces, and their members, where `new` means the constructor. */
const cellsOf = ({ of, members }: WayIn): string[] => [codes(of), members ? codes(members) : 'all'];

const rowsOf = (outcome: Outcome): string[][] =>
  WAYS_IN.filter((way) => way.outcome === outcome).map((way) => [
    ...cellsOf(way),
    ...(way.reason ? [words(way.reason)] : []),
  ]);

/** Makes the page of all members of the platform that fetch, parse, insert or store something, and says whether the gates hold each. */
export function waysPage(): string {
  const heads = ['interface', 'members'];
  return `# Every way in

Made from the table that the tests check: they walk through the interfaces of Chromium, Firefox and WebKit, and fail on a member that
stands in no row. A star stands for any characters, \`new\` for the constructor. What neither fetches nor stores is left out here.

## Held

It waits for the answer: it is made once when it is accepted, and fails later when it is refused.

${markdownTable(heads, rowsOf('held'))}

## Dropped

It can't wait. It fails as the standard says, also before the answer.

${markdownTable(heads, rowsOf('dropped'))}

## What a page can't hold

${markdownTable([...heads, 'why'], rowsOf('cannot'))}

In the served page the browser may ask for an address before any script runs. [Marks made for you](../mark.md) close that gap.
`;
}
