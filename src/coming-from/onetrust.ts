import type { Tool } from './tool.js';

/**
 * OneTrust: `…&groups=C0001:1,C0002:0&…`, its colons and commas escaped. It stands there before the visitor has answered too;
 * `OptanonAlertBoxClosed`, the time of the answer, stands there since then. Groups that end in other names than the four usual ones are
 * for `data-ids`. (my.onetrust.com: “OneTrust Cookies”, “JavaScript Type Re-Writing”)
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
