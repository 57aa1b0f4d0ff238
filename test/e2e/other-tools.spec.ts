import { readFileSync } from 'node:fs';
import { klaro } from '../bench/contestants/klaro.mjs';
import { tarteaucitron } from '../bench/contestants/tarteaucitron.mjs';
import { vanillaCookieconsent } from '../bench/contestants/vanilla-cookieconsent.mjs';
import { serveSmallSite } from '../fixtures/small-site.mjs';
import { failuresIn, ownFolder, readReport, runAskfirst } from './run-command.js';
import { expect, onlyIn, sink, test } from './steps.js';

const at = (name: string): string => `/tool/${name}`;

/** What the tool holds: Mixpanel's own code, as npm has it. */
const HELD = `var one = document.createElement('script'); one.src = '${sink}/mixpanel/mixpanel.umd.js';
  one.onload = () => mixpanel.init('demo', { api_host: '${sink}/mixpanel', track_pageview: true }); document.head.append(one);`;

/** What it wasn't told of: PostHog's own code, as npm has it. */
const LEAK = `<script src="${sink}/posthog/static/array.js"></script>
  <script>posthog.init('demo', { api_host: '${sink}/posthog', persistence: 'localStorage', disable_session_recording: true })</script>`;

for (const tool of [vanillaCookieconsent, klaro, tarteaucitron])
  test(`a site with ${tool.name}: what it wasn’t told of is found before an answer and after a refusal, and nothing that it holds`, async () => {
    onlyIn('chromium', 'the command starts its own browser');
    // A browser of its own, on a machine with other work.
    test.setTimeout(240_000);
    const { head = '', gated = '', end = '' } = tool.page([{ index: 0, category: 'analytics', text: HELD }], at);
    const files = Object.entries(tool.files ?? {}).map(([name, path]) => [at(name), readFileSync(path, 'utf8')]);
    const texts = Object.entries(tool.texts ?? {}).map(([name, text]) => [at(name), text]);
    const site = await serveSmallSite(() => ({
      ...(Object.fromEntries([...files, ...texts]) as Record<string, string>),
      '/': `<!doctype html><html lang="en"><head><title>A site</title>${head}</head><body><main>${LEAK}${gated}</main>${end}</body></html>`,
    }));
    try {
      const out = ownFolder();
      // Where autoconsent is installed, which answers in the tool.
      const words = [
        'audit',
        `${site.origin}/`,
        '--let-through',
        '127.0.0.1',
        '--quiet',
        '--out',
        out,
        '--format',
        'json',
      ];
      const ended = await runAskfirst(words, 'test/visitors-tools');
      const report = readReport(out);
      expect(report.policy).toBeNull();
      expect(
        report.results.filter(({ check }) => check === 'page-opened').map(({ state, says }) => [state, says]),
      ).toEqual(['undecided', 'refused', 'accepted'].map((state) => [state, 'It opened, in this state.']));
      const found = failuresIn(report);
      expect(found.filter((one) => !/posthog|ph_demo/.test(one))).toEqual([]);
      expect(found).toContain('request-undeclared /posthog/static/array.js');
      expect(found).toContain('entry-undeclared ph_demo_posthog');
      for (const state of ['undecided', 'refused'])
        expect(report.results.some((one) => one.state === state && one.result === 'fail')).toBe(true);
      // What it holds does come with a yes.
      const mixpanel = report.timeline.filter(({ name }) => name.includes('/mixpanel/')).map(({ state }) => state);
      expect(new Set(mixpanel)).toEqual(new Set(['accepted']));
      expect(ended.code).toBe(1);
    } finally {
      site.close();
    }
  });
