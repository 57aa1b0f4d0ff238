import type { Command } from 'commander';

/** The options of `askfirst audit`. */
export interface AuditOptions {
  readonly policy?: string;
  readonly states?: readonly string[];
  readonly engine: readonly string[];
  readonly crawl?: number;
  readonly sitemap?: string | true;
  readonly baseline?: string;
  readonly ignores?: string;
  readonly format: readonly string[];
  readonly out: string;
  readonly letThrough?: readonly string[] | true;
  readonly region?: string;
  readonly late: number;
  readonly quiet?: true;
}

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Adds the options that `audit` and `scan` share: how pages are found and visited. */
export const addVisitOptions = (command: Command): Command =>
  command
    .option('--policy <file>', 'the site’s policy; the one of the first page, unless told')
    .option('--crawl <pages>', 'follow the links of the site, up to so many pages', Number)
    .option('--sitemap [address]', 'visit the pages of the sitemap (/sitemap.xml, unless told)')
    .option('--let-through [hosts]', 'let requests to others go to them: all, or those of these hosts', list)
    .option('--late <seconds>', 'how far each page’s clock runs ahead', Number, 10)
    .option('--quiet', 'say nothing while it runs');

/** Adds the options of `audit`. */
export const addAuditOptions = (command: Command): Command =>
  addVisitOptions(command)
    .option(
      '--states <list>',
      'undecided,refused,accepted,withdrawn,gpc,expired,older-revision,no-scripts,service:id,once:id',
      list,
    )
    .option('--engine <list>', 'chromium, firefox, webkit', list, ['chromium'])
    .option('--baseline <file>', 'a report in JSON: what it has already doesn’t count')
    .option('--ignores <file>', 'findings that don’t count, each with a reason and until when')
    .option('--format <list>', 'html, json, junit, sarif', list, ['html', 'json'])
    .option('--out <folder>', 'where the reports go', '.')
    .option('--region <code>', 'the visitor’s region, as the site’s server would name it (de, us-ca)');
