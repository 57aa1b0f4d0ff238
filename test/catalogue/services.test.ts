import { expect } from 'chai';
import { factsOf } from '../../src/catalogue/entry.js';
import { services } from '../../src/catalogue/services.js';
import { problemOf } from '../../src/core/explain-policy.js';
import { evaluate } from '../../src/core/expression.js';
import { parsePolicy } from '../../src/core/policy.js';
import { entryRules, hostRules } from '../../src/core/rules.js';

const policyOf = (list: typeof services) => ({
  services: list.map((entry) => ({ ...factsOf(entry), category: 'marketing' })),
});
const whole = parsePolicy(JSON.stringify(policyOf(services)));
const isAddress = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '');

/** Names that a site may well use for something of its own, though others do too. */
const COMMON =
  /^(?:uid|id|sid|ssid|user|user_?id|uuid|guid|session(?:_?id)?|session|token|auth|lang(?:uage)?|locale|test|theme|visitor(?:-id)?|cart|login|csrf|consent|version|country|c|u|i)$/i;

describe('the catalogue', () => {
  it('knows at least 120 services', () => {
    expect(services.length).to.be.at.least(120);
  });

  it('is, taken together, a policy that nothing is wrong with', () => {
    expect(problemOf(policyOf(services), evaluate)).to.equal(undefined);
    expect(whole.services.length).to.equal(services.length);
  });

  it('names each service once', () => {
    expect(new Set(services.map(({ id }) => id)).size).to.equal(services.length);
    expect(new Set(services.map(({ name }) => name)).size).to.equal(services.length);
  });

  for (const entry of services)
    it(`${entry.id} has its facts in the right form, and a source for them`, () => {
      const known = ['id', 'name', 'provider', 'privacyUrl', 'thirdParty', 'hosts', 'cookies', 'source'];
      expect(known).to.include.members(Object.keys(entry));
      expect(entry.name.trim()).to.equal(entry.name).and.not.equal('');
      expect(entry.provider.trim()).to.equal(entry.provider).and.not.equal('');
      expect(entry.thirdParty).to.be.a('boolean');
      if (entry.privacyUrl !== undefined)
        expect(entry.privacyUrl)
          .to.match(/^https:\/\//)
          .and.satisfy(isAddress);
      expect(entry.source).to.not.deep.equal([]);
      for (const { url, read, ...rest } of entry.source) {
        expect(url).to.satisfy(isAddress);
        expect(new Date(read).toISOString().slice(0, 10)).to.equal(read);
        expect(rest).to.deep.equal({});
      }
      // What has neither would hold nothing, and tell nothing.
      expect([...(entry.hosts ?? []), ...(entry.cookies ?? [])]).to.not.deep.equal([]);
    });

  it('names hosts that a request can be to, each once in a service, and none so wide that it holds what isn’t the service’s', () => {
    const { ruleOf } = hostRules(whole);
    for (const { id, hosts = [] } of services) {
      expect(new Set(hosts).size, id).to.equal(hosts.length);
      for (const host of hosts) {
        const address = `https://${host.replace(/^\*/, 'any').replaceAll('*', 'any')}`;
        expect(ruleOf(address)?.declared, `${id}: ${host}`).to.equal(host);
        // A wildcard stands for the whole name's beginning, and never for what many others lie under.
        expect(host, id).to.match(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w./*-]*)?$/);
      }
    }
    for (const address of [
      'https://www.google.com/search',
      'https://accounts.google.com/signin',
      'https://www.gstatic.com/images/logo.png',
      'https://ajax.googleapis.com/ajax/libs/x.js',
      'https://firestore.googleapis.com/v1',
      'https://www.facebook.com/shop',
      'https://www.linkedin.com/company/x',
      'https://www.bing.com/search',
      'https://www.microsoft.com/',
      'https://www.reddit.com/r/x',
      'https://cdn.shopify.com/s/files/shop.css',
      'https://www.amazon.com/',
      'https://some-bucket.s3.amazonaws.com/x.png',
      'https://d111111abcdef8.cloudfront.net/x.js',
      'https://cdnjs.cloudflare.com/ajax/libs/x.js',
      'https://www.adobe.com/',
    ])
      expect(ruleOf(address)?.declared, address).to.equal(undefined);
  });

  it('names entries that are the service’s own, each once', () => {
    const ruleOf = entryRules(whole);
    for (const { id, cookies = [] } of services) {
      const keys = cookies.map(({ name, kind = 'cookie' }) => `${kind}:${name}`);
      expect(new Set(keys).size, id).to.equal(keys.length);
      for (const { name, kind = 'cookie', purpose, lifetime } of cookies) {
        expect(ruleOf(kind, name.replaceAll('*', 'any'))?.id.split('|'), `${id}: ${name}`).to.include(id);
        expect(name.replaceAll('*', '').length, `${id}: ${name}`).to.be.at.least(3);
        expect(name, id).to.not.match(COMMON);
        expect(name.startsWith('*'), `${id}: ${name}`).to.equal(false);
        expect(purpose, `${id}: ${name}`).to.be.a('string').and.not.equal('');
        if (lifetime !== undefined) expect(lifetime, `${id}: ${name}`).to.be.a('string').and.not.equal('');
      }
    }
    expect(ruleOf('cookie', 'basket')?.id).to.equal('');
  });
});
