import type { Tool } from './tool.js';

/**
 * OneTrust: `…&groups=C0001:1,C0002:0&…`, with its colons and commas escaped. That cookie exists before the visitor has answered;
 * `OptanonAlertBoxClosed` has the time of the answer and exists only after it. Groups of other names than the four usual ones need
 * `data-ids`. (my.onetrust.com: “OneTrust Cookies”, “JavaScript Type Re-Writing”)
 */
export const onetrust: Tool = {
  entries: ['OptanonConsent', 'OptanonAlertBoxClosed'],
  read: ([text, closed]) => {
    const saved = new URLSearchParams(text);
    const groups = saved.get('groups')?.split(',') ?? [];
    if (!groups.length || !groups.every((group) => /^\w+:[01]$/.test(group))) throw new SyntaxError();
    return closed === undefined || saved.get('AwaitingReconsent') === 'true'
      ? undefined
      : {
          answers: Object.fromEntries(groups.map((group) => [group.slice(0, -2), group.endsWith('1')])),
          at: decodeURIComponent(closed),
        };
  },
  marks: {
    selector: '[class*="optanon-category-"]',
    names: ({ className }) => /optanon-category-(\S+)/.exec(className)?.[1]?.split('-') ?? [],
  },
};
