import { expect } from 'chai';
import { factsOf } from '../../src/catalogue/entry.js';
import { services } from '../../src/catalogue/services.js';
import { problemOfPolicy } from '../../src/core/explain/policy/problems-of-policy.js';
import { evaluateExpression } from '../../src/core/policy/expression.js';
import { findSharedDeclarations } from '../../src/core/explain/policy/shared-declarations.js';
import { recommendedKeysIn } from '../../src/core/explain/policy/recommended-keys.js';
import { unknownKeysIn } from '../../src/core/explain/policy/unknown-keys.js';
import { parsePolicy } from '../../src/core/policy/policy.js';
import { entryRules } from '../../src/core/rules/entry-rules.js';
import { hostRules } from '../../src/core/rules/host-rules.js';

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
    expect(problemOfPolicy(policyOf(services), evaluateExpression)).to.equal(undefined);
    expect(whole.services.length).to.equal(services.length);
  });

  it('says all of each service that visitors have to be told: explain() asks for nothing more', () => {
    for (const entry of services) {
      const policy = parsePolicy(JSON.stringify(policyOf([entry])));
      const asked = recommendedKeysIn(policy).filter((key) => key.startsWith('services'));
      expect(asked, entry.id).to.deep.equal([]);
      expect([...unknownKeysIn(policyOf([entry]), { adapters: [], texts: [] })], entry.id).to.deep.equal([]);
    }
    expect(findSharedDeclarations(whole)).to.deep.equal([]);
  });

  it('says when each entry is stored, and for how long, in words that end no sentence', () => {
    for (const { id, cookies = [] } of services)
      for (const { name, lifetime, when } of cookies) {
        expect(when, `${id}: ${name}`).to.match(/^when .*[^.]$/);
        expect(lifetime, `${id}: ${name}`).to.match(/[^.]$/);
      }
  });

  it('knows all of HubSpot’s hosts and reCAPTCHA’s entries', () => {
    const { ruleOf } = hostRules(whole, window);
    for (const host of ['js.usemessages.com', 'js.hscollectedforms.net', 'js.hsforms.net', 'js.hs-scripts.com'])
      expect(ruleOf(`https://${host}/x.js`)?.services[0]?.id, host).to.equal('hubspot');
    expect(entryRules(whole)('localStorage', '_grecaptcha')?.services[0]?.id).to.equal('recaptcha');
  });

  it('says that a service stores nothing only where a page of its vendor says so', () => {
    const siteOf = (url: string): string => new URL(url).hostname.split('.').slice(-2).join('.');
    const storingNothing = services.filter(({ cookies }) => cookies?.length === 0);
    expect(storingNothing.map(({ id }) => id)).to.include('plausible');
    for (const { id, privacyUrl = '', source } of storingNothing)
      expect(
        source.map(({ url }) => siteOf(url)),
        id,
      ).to.include(siteOf(privacyUrl));
  });

  it('names each service once', () => {
    expect(new Set(services.map(({ id }) => id)).size).to.equal(services.length);
    expect(new Set(services.map(({ name }) => name)).size).to.equal(services.length);
  });

  for (const entry of services)
    it(`${entry.id} has its facts in the right form, and a source for them`, () => {
      const known = ['id', 'name', 'provider', 'privacyUrl', 'thirdParty', 'role', 'hosts', 'cookies', 'source'];
      expect(known).to.include.members(Object.keys(entry));
      expect(entry.name.trim()).to.equal(entry.name).and.not.equal('');
      expect(entry.provider.trim()).to.equal(entry.provider).and.not.equal('');
      expect(entry.thirdParty).to.be.a('boolean');
      // What runs on the site's own server has no company behind it that has a role, or a page about it.
      expect(entry.role !== undefined).to.equal(entry.thirdParty);
      expect(entry.privacyUrl !== undefined).to.equal(entry.thirdParty);
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
    const { ruleOf } = hostRules(whole, window);
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
        expect(lifetime, `${id}: ${name}`).to.be.a('string').and.not.equal('');
      }
    }
    expect(ruleOf('cookie', 'basket')?.id).to.equal('');
  });
});
