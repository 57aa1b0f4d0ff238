import { expect } from 'chai';
import type { ForeignAnswer, Tool } from '../../src/coming-from/tool.js';

/** What a tool's entries say; null when they say nothing, or nothing that the tool writes. */
export const hear = (
  tool: Tool,
  values: readonly [string, ...(string | undefined)[]],
  revision = '0',
): ForeignAnswer | null => {
  try {
    return tool.read(values, revision) ?? null;
  } catch {
    return null;
  }
};

/** What is in no tool's format: of another one, broken, made up. */
const FORGED = [
  '',
  'true',
  'null',
  '0',
  '%',
  '%7B',
  '{}x',
  '[1]',
  'yes',
  '<b>',
  '1.1.2026-01-01.choose..analytics.',
  'a'.repeat(5000),
];

/** Every text cut short, and what was never the tool's, is no answer, or none that accepts. */
export const expectClosed = (tool: Tool, whole: string, ...others: readonly string[]): void => {
  const accepted = (told: ForeignAnswer | null): string[] =>
    Object.entries(told?.answers ?? {})
      .filter(([, answer]) => answer)
      .map(([name]) => name);
  for (const text of FORGED) expect(accepted(hear(tool, [text, ...others])), text).to.deep.equal([]);
  const most = accepted(hear(tool, [whole, ...others]));
  expect(most).to.not.deep.equal([]);
  for (let length = 1; length < whole.length; length++)
    for (const name of accepted(hear(tool, [whole.slice(0, length), ...others]))) expect(most).to.include(name);
};
