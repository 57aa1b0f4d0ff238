import { expect } from 'chai';
import { findUnkeptRecord } from '../../../../src/core/explain/page/unkept-record.js';
import { parsePolicy } from '../../../../src/core/policy/policy.js';
import type { PolicySource } from '../../../../src/core/policy/policy-source.js';
import type { ConsentRecord } from '../../../../src/core/record/record.js';

const RECORD: ConsentRecord = {
  revision: 1,
  day: '2026-11-22',
  method: 'accept-all',
  signal: '',
  accepted: ['media'],
  refused: [],
};
const problemOf = (
  {
    record = RECORD,
    volatile = true,
    cookie = {},
  }: {
    readonly record?: ConsentRecord | null;
    readonly volatile?: boolean;
    readonly cookie?: NonNullable<PolicySource['cookie']>;
  } = {},
  host?: string,
  isForeign = false,
): string | undefined =>
  findUnkeptRecord(
    {
      policy: parsePolicy(JSON.stringify({ cookie })),
      state: { status: 'decided', regime: 'opt-in', decisions: {}, unanswered: [], record, volatile },
    },
    host,
    isForeign,
  );

describe('findUnkeptRecord', () => {
  it('has nothing to say where the browser kept it, or nobody has answered', () => {
    expect(problemOf({ volatile: false, cookie: { domain: 'other.example' } })).to.be.undefined;
    expect(problemOf({ record: null, cookie: { domain: 'other.example' } })).to.be.undefined;
  });

  it('has nothing to say where the browser refuses cookies: the owner can’t mend that', () => {
    expect(problemOf()).to.be.undefined;
    expect(problemOf({ cookie: { domain: 'shop.example' } }, 'shop.example')).to.be.undefined;
  });

  for (const domain of ['shop.example', '.shop.example', 'www.shop.example', 'example'])
    it(`has nothing against the domain ${domain} on www.shop.example`, () => {
      expect(problemOf({ cookie: { domain } }, 'www.shop.example')).to.be.undefined;
    });

  for (const domain of ['other.example', 'hop.example', 'deep.www.shop.example'])
    it(`names the domain ${domain}, on which www.shop.example can’t set cookies`, () => {
      expect(problemOf({ cookie: { domain } }, 'www.shop.example'))
        .to.include(`cookie.domain is "${domain}"`)
        .and.include('write www.shop.example or a domain above it');
    });

  it('says that a page from the disk has no cookies, whatever domain the policy declares', () => {
    for (const cookie of [{}, { domain: 'shop.example' }])
      expect(problemOf({ cookie }, '')).to.include('open the page over http').and.not.include('domain');
  });

  it('names sameSite where the page stands in a frame of another site', () => {
    expect(problemOf({}, 'shop.example', true))
      .to.include('"sameSite": "None"')
      .and.include('frame of another site');
    expect(problemOf({ cookie: { sameSite: 'Lax' } }, 'shop.example', true)).to.include('"sameSite": "None"');
    expect(problemOf({ cookie: { sameSite: 'None' } }, 'shop.example', true)).to.be.undefined;
  });

  it('says how long a record is that no browser keeps, name and all, and what makes it shorter', () => {
    const ids = (count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${String(index).padStart(4, '0')}-service`);
    expect(problemOf({ record: { ...RECORD, accepted: ids(400) } }))
      .to.match(/has \d{4} bytes/)
      .and.include('4096')
      .and.include('fewer services');
    const short = { ...RECORD, accepted: ['media'] };
    expect(problemOf({ record: short, cookie: { name: 'c'.repeat(4096) } })).to.include('bytes');
    expect(
      problemOf({ record: short, cookie: { name: 'c'.repeat(4096 - '1.1.2026-11-22.accept-all..media.='.length) } }),
    ).to.be.undefined;
    expect(
      problemOf({ record: short, cookie: { name: 'c'.repeat(4097 - '1.1.2026-11-22.accept-all..media.='.length) } }),
    ).to.include('4097 bytes');
  });
});
