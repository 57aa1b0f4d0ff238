import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import { serveSmallSite } from '../fixtures/small-site.mjs';
import { ownFolder, runAskfirst } from './run-command.js';
import { expect, onlyIn, test } from './steps.js';

const FORTY_DAYS = 40 * 24 * 3600;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A small site</title>${head}</head><body>${body}</body></html>`;

const PLAIN = {
  '/': page(`<a href="/second.html">More</a><script src="https://plausible.io/js/script.js"></script>
    <script>document.cookie = 'visitor=secret; path=/; max-age=${FORTY_DAYS}'</script>`),
  '/second.html': page(`<script src="https://count.unheard-of.example/count.js"></script>
    <script>localStorage.setItem('second', 'secret'); fetch('/collect/seen')</script>`),
};

test.beforeEach(() => {
  onlyIn('chromium', 'the command starts its own browser');
  // Several browsers one after the other, on a machine with other work.
  test.setTimeout(240_000);
});

test('scan follows links and writes a policy that no widget accepts until a person has decided; complete fills it in', async () => {
  const cwd = ownFolder();
  const site = await serveSmallSite(() => PLAIN);
  try {
    const scanned = await runAskfirst(
      ['scan', `${site.origin}/`, '--crawl', '2', '--quiet', '--out', 'policy.json'],
      cwd,
    );
    // Nothing asks on this site, so that nothing could be answered: what comes only then isn't known.
    expect(scanned.err).toContain('2 of the services have the category "?"');
    expect(scanned.err).toContain('refused. It couldn’t be brought into this state: the site has no Askfirst');
    expect(scanned.code).toBe(2);
    const text = readFileSync(join(cwd, 'policy.json'), 'utf8');
    expect(text).not.toContain('secret');
    const policy = JSON.parse(text) as PolicySource;
    expect(policy).toMatchObject({
      revision: 1,
      services: [
        { use: 'plausible', category: 'analytics' },
        { category: '?', name: 'unheard-of.example', hosts: ['count.unheard-of.example'], thirdParty: true },
        {
          category: '?',
          thirdParty: false,
          cookies: [
            { name: 'visitor', lifetime: '40 days' },
            { name: 'second', kind: 'localStorage' },
          ],
        },
      ],
    });

    const undecided = await runAskfirst(['complete', 'policy.json'], cwd);
    expect([undecided.code, undecided.err]).toEqual([3, expect.stringContaining('category is "?"; write the id of a')]);
    writeFileSync(join(cwd, 'decided.json'), text.replaceAll('"?"', '"analytics"'));
    const completed = await runAskfirst(['complete', 'decided.json'], cwd);
    expect([completed.code, completed.err]).toEqual([0, '']);
    expect(JSON.parse(completed.out)).toMatchObject({
      services: [
        {
          id: 'plausible',
          category: 'analytics',
          name: 'Plausible Analytics',
          hosts: expect.arrayContaining(['plausible.io']) as string[],
        },
        {},
        {},
      ],
    });
  } finally {
    site.close();
  }
});

test('scan of a site that has a policy keeps it, adds what is new with its revision, and finds pages by the sitemap', async () => {
  const cwd = ownFolder();
  const policy = {
    revision: 3,
    services: [{ use: 'plausible', category: 'analytics' }],
  };
  const completed = {
    ...policy,
    services: [{ id: 'plausible', category: 'analytics', name: 'Plausible', hosts: ['plausible.io'] }],
  };
  const head = `<script type="application/json" id="askfirst-policy">${JSON.stringify(completed)}</script>
    <script src="/askfirst/askfirst-full.js"></script>`;
  const site = await serveSmallSite((origin) => ({
    '/': page(
      '<script type="text/plain" data-consent="plausible" src="https://plausible.io/js/script.js"></script>',
      head,
    ),
    '/new.html': page(
      '<script type="text/plain" data-consent="analytics" src="https://count.unheard-of.example/late.js"></script>',
      head,
    ),
    '/sitemap.xml': `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${origin}/new.html</loc></url></urlset>`,
  }));
  try {
    writeFileSync(join(cwd, 'policy.json'), JSON.stringify(policy));
    const words = ['scan', `${site.origin}/`, '--policy', 'policy.json', '--quiet'];
    const unchanged = await runAskfirst(words, cwd);
    expect([unchanged.code, unchanged.err]).toEqual([0, '']);
    expect(JSON.parse(unchanged.out)).toEqual(policy);

    const changed = await runAskfirst([...words, '--sitemap'], cwd);
    expect(changed.code).toBe(0);
    expect(JSON.parse(changed.out)).toEqual({
      ...policy,
      revision: 4,
      services: [
        ...policy.services,
        expect.objectContaining({ category: '?', hosts: ['count.unheard-of.example'], since: 4 }),
      ],
    });
  } finally {
    site.close();
  }
});
