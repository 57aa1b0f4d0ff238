import { expect } from 'chai';
import { parsePolicy, type Policy } from '../../../src/core/policy/policy.js';
import type { ServiceSource } from '../../../src/core/policy/service-source.js';
import { entryRules } from '../../../src/core/rules/entry-rules.js';
import { hostRules } from '../../../src/core/rules/host-rules.js';

/** A policy in which each service declares something. */
const makePolicy = (services: Readonly<Record<string, Partial<ServiceSource>>>, parts: object = {}): Policy =>
  parsePolicy(
    JSON.stringify({
      categories: [{ id: 'optional', title: 'Optional' }],
      services: Object.entries(services).map(([id, own]) => ({ id, category: 'optional', name: id, ...own })),
      ...parts,
    }),
  );

describe('entryRules', () => {
  const ids = (policy: Policy, ...names: readonly string[]): (string | undefined)[] =>
    names.map((name) => entryRules(policy)('cookie', name)?.id);

  it('know exact names and globs, whole ones only, with the case that they have', () => {
    const policy = makePolicy({ stats: { cookies: [{ name: '_ga' }, { name: '_ga_*' }, { name: 'a.b' }] } });
    expect(ids(policy, '_ga', '_ga_1', '_ga_', 'a.b')).to.deep.equal(['stats', 'stats', 'stats', 'stats']);
    expect(ids(policy, '_gat', 'x_ga', '_GA', 'axb', '')).to.deep.equal(['', '', '', '', '']);
  });

  it('tell apart kinds; without one it is a cookie', () => {
    const ruleOf = entryRules(makePolicy({ stats: { cookies: [{ name: 'a' }, { name: 'b', kind: 'localStorage' }] } }));
    expect([ruleOf('cookie', 'a')?.id, ruleOf('localStorage', 'a')?.id]).to.deep.equal(['stats', '']);
    expect([ruleOf('cookie', 'b')?.id, ruleOf('localStorage', 'b')?.id]).to.deep.equal(['', 'stats']);
  });

  it('cover names of several lines, as storage may have them', () => {
    const cookies = [{ name: '_film*', kind: 'localStorage' as const }];
    expect(entryRules(makePolicy({ one: { cookies } }))('localStorage', '_film\n1')?.id).to.equal('one');
  });

  it('take a kind that doesn’t exist for any, as it was meant to be held', () => {
    const cookies = [{ name: 'a', kind: 'Cookies' as 'cookie' }];
    const ruleOf = entryRules(makePolicy({ one: { cookies } }));
    for (const kind of ['cookie', 'localStorage', 'IndexedDB'] as const)
      expect([ruleOf(kind, 'a')?.id, ruleOf(kind, 'b')?.id], kind).to.deep.equal(['one', '']);
  });

  it('let any one of several services let an entry pass', () => {
    const cookies = [{ name: 'a' }, { name: 'a*' }];
    const policy = makePolicy({ one: { cookies }, two: { cookies, whileUndecided: 'drop' }, three: { cookies: [] } });
    const rule = entryRules(policy)('cookie', 'a');
    expect(rule).to.include({ id: 'one|two', waits: false });
    expect(rule?.services.map(({ id }) => id)).to.deep.equal(['one', 'two']);
    expect(rule?.needsAll).to.be.false;
  });

  it('F-14 let an entry of several categories pass only where all of them are allowed, unless one is required', () => {
    const cookies = [{ name: 'a' }];
    const categories = ['stats', 'ads', 'base'].map((id) => ({ id, title: id, required: id === 'base' }));
    const ofCategories = (...names: readonly string[]): Policy =>
      makePolicy(Object.fromEntries(names.map((category, index) => [`s${index}`, { category, cookies }])), {
        categories,
      });
    expect(ids(ofCategories('stats', 'ads'), 'a')).to.deep.equal(['s0&s1']);
    expect(ids(ofCategories('stats', 'ads', 'stats'), 'a')).to.deep.equal(['s0&s1&s2']);
    expect(ids(ofCategories('stats', 'stats'), 'a')).to.deep.equal(['s0|s1']);
    expect(ids(ofCategories('stats', 'base'), 'a')).to.deep.equal(['s0|s1']);
    const hosts = ['big.example'];
    const policy = makePolicy({ one: { category: 'stats', hosts }, two: { category: 'ads', hosts } }, { categories });
    expect(hostRules(policy, window).ruleOf('https://big.example/')?.id).to.equal('one&two');
  });

  it('E-04 say nothing of the history, nor of the wish to be told', () => {
    const cookies = [{ name: '*', kind: 'localStorage' as const }];
    const ruleOf = entryRules(makePolicy({ one: { cookies } }, { undeclared: 'hold' }));
    for (const name of ['askfirst-history', 'askfirst-tell'])
      expect(ruleOf('localStorage', name), name).to.equal(undefined);
    for (const name of ['askfirst-history2', 'xaskfirst-history', 'askfirst'])
      expect(ruleOf('localStorage', name)?.id, name).to.equal('one');
    expect(ruleOf('cookie', 'askfirst-history')?.id).to.equal('');
  });

  it('wait unless a service says otherwise', () => {
    const cookies = [{ name: 'a' }];
    expect(entryRules(makePolicy({ one: { cookies } }))('cookie', 'a')?.waits).to.equal(true);
    expect(entryRules(makePolicy({ one: { cookies, whileUndecided: 'drop' } }))('cookie', 'a')?.waits).to.equal(false);
  });

  it('say nothing of the record, whoever declares it', () => {
    const services = { one: { cookies: [{ name: '*' }] } };
    expect(entryRules(makePolicy(services))('cookie', 'askfirst')).to.equal(undefined);
    expect(entryRules(makePolicy(services))('localStorage', 'askfirst')?.id).to.equal('');
    const renamed = entryRules(makePolicy(services, { cookie: { name: 'choice' } }));
    expect([renamed('cookie', 'choice'), renamed('cookie', 'askfirst')?.id]).to.deep.equal([undefined, 'one']);
  });

  it('say nothing of what nobody declared, where that is allowed', () => {
    expect(entryRules(makePolicy({}, { undeclared: 'allow' }))('cookie', 'a')).to.equal(undefined);
    for (const undeclared of ['report', 'hold', undefined])
      expect(entryRules(makePolicy({}, { undeclared }))('cookie', 'a')).to.deep.equal({
        services: [],
        needsAll: false,
        id: '',
        waits: false,
      });
  });
});

describe('hostRules', () => {
  const idOf = (hosts: Readonly<Record<string, readonly string[]>>, address: unknown): string | undefined =>
    hostRules(
      makePolicy(Object.fromEntries(Object.entries(hosts).map(([id, own]) => [id, { hosts: own }]))),
      window,
    ).ruleOf(address)?.id;

  it('know a host by its whole name, on any port and scheme', () => {
    const hosts = { stats: ['stats.example'] };
    for (const address of [
      'https://stats.example/a?b',
      'http://STATS.example:8080',
      'wss://stats.example/',
      '//stats.example/x',
      'https://stats.example./',
      new URL('https://stats.example'),
    ])
      expect(idOf(hosts, address), String(address)).to.equal('stats');
    for (const address of [
      'https://www.stats.example',
      'https://stats.example.org',
      'https://xstats.example',
      'https://x.example/stats.example',
      '/stats.example',
      'data:,stats.example',
      'https://',
      undefined,
      Symbol('stats.example'),
    ])
      expect(idOf(hosts, address), String(address)).to.equal(undefined);
  });

  it('know a wildcard, which isn’t the name itself', () => {
    const hosts = { stats: ['*.stats.example'] };
    expect(idOf(hosts, 'https://a.b.stats.example/')).to.equal('stats');
    expect(idOf(hosts, 'https://stats.example/')).to.equal(undefined);
    expect(idOf(hosts, 'https://evil.example/.stats.example/')).to.equal(undefined);
  });

  it('know a host that was declared with a scheme, on any', () => {
    for (const declared of ['https://stats.example', 'wss://stats.example/a'])
      for (const address of ['https://stats.example/a', 'wss://stats.example/a'])
        expect(idOf({ stats: [declared] }, address), `${declared} ${address}`).to.equal('stats');
  });

  it('know a path that has an address in it', () => {
    const hosts = { archive: ['archive.example/save/https://stats.example'] };
    expect(idOf(hosts, 'https://archive.example/save/https://stats.example/x')).to.equal('archive');
    expect(idOf(hosts, 'https://archive.example/save/stats.example')).to.equal(undefined);
  });

  it('know a wildcard that this site has a part in', () => {
    for (const own of [location.host, location.hostname])
      for (const declared of [`*${own.slice(2)}`, `${location.hostname.slice(0, -2)}*`])
        for (const address of ['/x', 'x/y', `${location.origin}/x`])
          expect(idOf({ own: [declared] }, address), `${declared} ${address}`).to.equal('own');
  });

  it('know a path, and what is below it, on a host and on the site itself', () => {
    const hosts = { captcha: ['www.big.example/captcha'], ingest: ['/ingest/*'] };
    expect(idOf(hosts, 'https://www.big.example/captcha/api.js')).to.equal('captcha');
    expect(idOf(hosts, 'https://www.big.example/captchas')).to.equal(undefined);
    expect(idOf(hosts, '/ingest/e?x')).to.equal('ingest');
    expect(idOf(hosts, 'https://other.example/ingest/e')).to.equal(undefined);
  });

  it('have the most specific declaration decide', () => {
    const hosts = {
      all: ['*.big.example'],
      maps: ['maps.big.example'],
      tiles: ['maps.big.example/tiles/*'],
      both: ['maps.big.example'],
    };
    expect(idOf(hosts, 'https://x.big.example/')).to.equal('all');
    expect(idOf(hosts, 'https://maps.big.example/')).to.equal('maps|both');
    expect(idOf(hosts, 'https://maps.big.example/tiles/1')).to.equal('tiles');
    const longer = { all: ['*.big.example/tiles/*'], maps: ['maps.big.example'] };
    expect(idOf(longer, 'https://maps.big.example/tiles/1')).to.equal('maps');
  });
});

describe('addresses that are plainly elsewhere', () => {
  const rulesOf = (...hosts: readonly string[]) =>
    hostRules(
      parsePolicy(JSON.stringify({ services: [{ id: 'stats', category: 'analytics', name: 'Stats', hosts }] })),
      window,
    );

  for (const [host, address] of [
    ['stats.example', 'HTTPS://STATS.EXAMPLE/x'],
    ['stats.example', 'https://st%61ts.example/x'],
    ['stats.example', 'https://sta\nts.example/x'],
    ['stats.example', '//stats.example/x'],
    ['stats.example', '/\\stats.example/x'],
    ['stats.example', 'https:stats.example/x'],
    ['stats.example', 'https://user@stats.example/x'],
    ['*.stats.example', 'https://eu.stats.example?x'],
    ['eu*.stats.example', 'https://eu1.stats.example/'],
    ['/ingest/*', 'ingest/../ingest/x'],
    ['/ingest/*', `${location.origin}/ingest/x`],
    [`${location.hostname}/ingest/*`, '/ingest/x'],
    ['stats.example', '//st%61ts.example/?to=https://other.example/'],
  ] as const)
    it(`aren’t mistaken: ${JSON.stringify(address)} is ${host}’s`, () => {
      const base = document.head.appendChild(document.createElement('base'));
      base.href = '/';
      expect(rulesOf(host).ruleOf(address)?.id).to.equal('stats');
      base.remove();
    });

  it('aren’t taken apart, so that a page with many isn’t made slow', () => {
    const { ruleOf } = rulesOf('stats.example', '*.stats.example', '*.shop.example');
    const parsed: unknown[] = [];
    const original = URL;
    window.URL = new Proxy(original, {
      construct: (native, args: [string]) => {
        parsed.push(args[0]);
        return new native(...args);
      },
    });
    const plain = [
      'https://other.example',
      'http://other.example:8080/x?y#z',
      'HTTPS://other.example?x',
      '/x/y',
      'x/y',
    ];
    for (const address of plain) ruleOf(address);
    const declared = 'https://stats.example/';
    ruleOf(declared);
    window.URL = original;
    expect(parsed).to.deep.equal([declared]);
  });

  it('follow the base of the page', () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://stats.example/';
    expect(rulesOf('stats.example').ruleOf('x')?.id).to.equal('stats');
    base.remove();
  });
});

describe('text that mentions declared addresses', () => {
  for (const [declared, mentioning, other] of [
    ['www.big.example/captcha', '<img src="//WWW.BIG.EXAMPLE/captcha">', '<img alt="captcha">'],
    ['*.stats.example', '<img src="//eu.stats.example">', '<img src="//eu.other.example">'],
    ['eu*.stats.example', '<img src="//eu1.stats.example">', '<img alt="eu">'],
    ['stats.*', '<img src="//stats.example">', '<img src="//eu.other.example">'],
    ['/ingest/*', '<img src="/ingest/x">', '<img src="/other/x">'],
  ] as const)
    it(`is found by what it is likely to have alone: ${declared}`, () => {
      const { mentions } = hostRules(makePolicy({ stats: { hosts: [declared] } }), window);
      expect([mentions.test(mentioning), mentions.test(other)]).to.deep.equal([true, false]);
    });
});

describe('a policy with many services', () => {
  /** How many patterns are tried while something is looked up. */
  const countTries = (act: () => unknown): number => {
    const { test } = RegExp.prototype;
    let tries = 0;
    RegExp.prototype.test = function (text) {
      tries += 1;
      return test.call(this, text);
    };
    act();
    RegExp.prototype.test = test;
    return tries;
  };
  const makeMany = (count: number): Policy =>
    makePolicy(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `s${index}`,
          {
            hosts: [`s${index}.example`, `*.s${index}.example`],
            cookies: [{ name: `c${index}.` }, { name: `c${index}-*` }],
          },
        ]),
      ),
    );
  const few = makeMany(10);
  const many = makeMany(10_000);

  const triesOf = (policy: Policy, address: string): number => {
    const { ruleOf } = hostRules(policy, window);
    return countTries(() => ruleOf(address));
  };

  it('is looked up as quickly as one with few', () => {
    for (const address of ['https://s7.example/x', 'https://a.s7.example/x', 'https://other.example/x', '//s7.example'])
      expect(triesOf(many, address), address).to.equal(triesOf(few, address));
    for (const name of ['c7.', 'c7-x', 'other']) {
      const [ofFew, ofMany] = [entryRules(few), entryRules(many)];
      expect(countTries(() => ofMany('cookie', name))).to.equal(countTries(() => ofFew('cookie', name)));
      expect(ofMany('cookie', name)?.id).to.equal(ofFew('cookie', name)?.id);
    }
    expect(hostRules(many, window).ruleOf('https://a.s9999.example/x')?.id).to.equal('s9999');
  });

  it('has one look at all that may be an address, as no pattern of all names would be quicker', () => {
    expect(hostRules(many, window).mentions.source.length).to.be.below(10);
  });
});
