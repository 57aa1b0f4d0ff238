import { explaining as explainingPage } from './explain.js';
import { problemIn } from './explain-expression.js';
import { problemOfGate } from './explain-gate.js';
import { problemsOfMarks } from './explain-marks.js';
import { problemOfMissing } from './explain-missing.js';
import { problemOfOthers } from './explain-others.js';
import { problemOfPersonal } from './explain-personal.js';
import { explainPolicy, problemOf } from './explain-policy.js';
import { problemOfRecord } from './explain-record.js';
import { problemsOfShared } from './explain-shared.js';
import { wantedIn } from './explain-wanted.js';
import type { evaluate as Evaluate } from './expression.js';
import type { Explaining } from './later.js';
import type { Askfirst } from './types.js';
import type { warn as Warn } from './warn.js';

const XML =
  'This page is XHTML, in which the widget can’t ask: what waits for an answer stays held. Serve the page as text/html';

/** Everything that is said to owners and developers, so that it is one file which visitors don't load. */
export const explaining = (warn: typeof Warn, evaluate: typeof Evaluate, explain = explainingPage()) => ({
  /** Says what is wrong with the policy too, even if the gate could make do with it. */
  async explain(...[consent, asked]: Parameters<Explaining['explain']>): ReturnType<Explaining['explain']> {
    await consent.ready;
    const { policy } = consent;
    // The usual categories have their texts from the widget.
    const { categories = [], ...rest } = policy ?? {};
    const problem = policy && problemOf(categories.every(({ title }) => title) ? policy : rest, evaluate);
    if (problem) warn(consent, problem);
    // Asked about one thing alone, it says nothing of the rest.
    const wanted = policy && asked === undefined ? wantedIn(policy) : [];
    if (wanted[0]) warn(consent, `Visitors have to be told, and the policy doesn’t say:\n${wanted.join('\n')}`);
    // What it is asked about too: that is how an owner finds why it is held.
    for (const found of policy ? problemsOfShared(policy) : []) warn(consent, found);
    for (const found of [problemOfOthers(window), asked === undefined && problemOfPersonal()])
      if (found) warn(consent, found);
    return explain(consent, asked);
  },
  explainPolicy: (error: unknown) => explainPolicy(error, evaluate),
  explainExpression(...[consent, expression, context]: Parameters<Explaining['explainExpression']>): void {
    if (consent.policy) warn(consent, problemIn(String(expression), consent.policy), context ?? '');
  },
  /** Says what is wrong with the page, its marks, how it loads the gate, and the record; and that somebody else asks too. */
  explainPage(consent: Askfirst): void {
    const isXml = document.contentType.includes('xml');
    for (const problem of [problemOfOthers(window), problemOfRecord(consent), isXml && XML])
      if (problem) warn(consent, problem);
    void problemOfMissing(consent).then((problem) => problem && warn(consent, problem));
    for (const [problem, element] of [
      ...problemsOfMarks(document),
      ...(consent.policy ? problemOfGate(document, consent.policy) : []),
    ])
      warn(consent, problem, element);
  },
});
