import type { Page } from 'playwright-core';
import type { NewResult } from './results.js';

/** The looks of a button that can make one answer more prominent than the other. */
interface Looks {
  readonly size: string;
  readonly fontSize: string;
  readonly fontWeight: string;
  readonly colour: string;
  readonly background: string;
  readonly border: string;
  readonly width: number;
  readonly height: number;
}

const ANSWERS = ['accept-all', 'refuse-all'] as const;
/** A button with a longer text may be this many times as wide. */
const MOST_WIDER = 2;

const looksOf = (page: Page, action: string): Promise<Looks | undefined> =>
  page
    .locator(`[data-action="${action}"]`)
    .filter({ visible: true })
    .first()
    .evaluate(
      (button) => {
        const style = getComputedStyle(button);
        const { width, height } = button.getBoundingClientRect();
        return {
          size: style.padding,
          fontSize: style.fontSize,
          fontWeight: style.fontWeight,
          colour: style.color,
          background: style.backgroundColor + style.backgroundImage,
          border: style.border,
          width,
          height,
        };
      },
      undefined,
      { timeout: 5000 },
    )
    .catch(() => undefined);

/** The properties in which the two buttons differ. */
const differences = (one: Looks, other: Looks): readonly string[] => {
  const keys = ['size', 'fontSize', 'fontWeight', 'colour', 'background', 'border'] as const;
  const isWider = Math.max(one.width, other.width) > MOST_WIDER * Math.min(one.width, other.width);
  return [...keys.filter((key) => one[key] !== other[key]), ...(isWider ? ['width'] : [])];
};

/** Checks that "accept all" and "refuse all" look alike where the page asks. */
export const checkAnswers = async (
  page: Page,
  at: Pick<NewResult, 'engine' | 'state' | 'page'>,
): Promise<readonly NewResult[]> => {
  const [accept, refuse] = await Promise.all(ANSWERS.map((action) => looksOf(page, action)));
  const made = { ...at, check: 'answers-alike' } as const;
  if (!accept && !refuse) {
    return [{ ...made, result: 'inconclusive', says: 'No question was found on this page.', evidence: {} }];
  }
  if (!accept || !refuse) {
    const missing = accept ? 'refuse' : 'accept';
    return [
      { ...made, result: 'fail', says: `The question has no button to ${missing} all.`, evidence: { name: missing } },
    ];
  }
  const differing = differences(accept, refuse);
  return [
    {
      ...made,
      result: differing.length ? 'fail' : 'pass',
      says: differing.length ? `The two answers differ in: ${differing.join(', ')}.` : 'The two answers look alike.',
      evidence: differing.length ? { name: 'answers', seen: differing.join(', ') } : {},
    },
  ];
};
