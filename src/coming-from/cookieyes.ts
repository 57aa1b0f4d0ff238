import { listOf, type Tool } from './tool.js';

/**
 * CookieYes: `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,…`. `action` says whether the visitor
 * answered at all. It has no date of the answer (`lastRenewedDate` is set by the owner). If one pair can't be read, none counts.
 * (cookieyes.com/documentation: cookieyes-consent; prior consent with `data-cookieyes="cookieyes-analytics"`)
 */
export const cookieyes: Tool = {
  entries: ['cookieyes-consent'],
  read: ([text]) => {
    const pieces = decodeURIComponent(text).split(',');
    if (!pieces.every((piece) => /^(consentid:.*|lastRenewedDate:\d*|\w+:(yes|no)?)$/.test(piece)))
      throw new SyntaxError();
    const said = new Map(pieces.map((piece) => piece.split(':') as [string, string]));
    if (said.get('action') !== 'yes') return undefined;
    const answers: Record<string, boolean> = {};
    for (const [name, answer] of said)
      if (!/^(consentid|consent|action|necessary)$/.test(name) && /^(yes|no)$/.test(answer))
        answers[name] = answer === 'yes';
    return { answers };
  },
  marks: {
    selector: '[data-cookieyes]',
    names: ({ dataset }) => listOf(dataset['cookieyes']).map((name) => name.replace(/^cookieyes-/, '')),
  },
};
