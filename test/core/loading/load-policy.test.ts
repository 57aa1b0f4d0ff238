import { expect } from 'chai';
import { loadPolicy, policyInPage } from '../../../src/core/loading/load-policy.js';
import type { Policy } from '../../../src/core/policy/policy.js';

const MEDIA = '{"categories": [{"id": "media", "title": "Media"}]}';

const idsOf = ({ categories }: Policy): string[] => categories.map(({ id }) => id);

describe('loadPolicy', () => {
  const put = (html: string): void => {
    const place = document.createElement('div');
    place.className = 'put';
    place.innerHTML = html;
    document.body.append(place);
  };
  const putPolicy = (text: string): void =>
    put(`<script type="application/json" id="askfirst-policy">${text}</script>`);

  const { fetch } = window;
  let asked: unknown[] = [];
  /** Answers every request of the page. */
  const answer = (response: () => Response | Promise<Response>): void => {
    window.fetch = (address) => {
      asked.push(address);
      return Promise.resolve(response());
    };
  };

  afterEach(() => {
    asked = [];
    window.fetch = fetch;
    document.querySelectorAll('.put').forEach((place) => {
      place.remove();
    });
  });

  /** The error that a promise is rejected with. */
  const errorOf = (promise: unknown): Promise<unknown> =>
    Promise.resolve(promise).then(
      () => 'no error',
      (error: unknown) => error,
    );

  it('has the policy in the page at once', () => {
    putPolicy(MEDIA);
    const policy = loadPolicy(undefined);
    expect(policy).to.not.be.instanceOf(Promise);
    expect(idsOf(policy as Policy)).to.deep.equal(['media']);
  });

  it('throws at once when the policy in the page isn’t sound', () => {
    putPolicy('{"categories": [{"id": "media"}]}');
    expect(() => loadPolicy(undefined)).to.throw();
  });

  it('throws at once when the policy in the page isn’t JSON', () => {
    putPolicy(' ');
    expect(() => loadPolicy(undefined)).to.throw(SyntaxError);
  });

  it('refuses an empty policy in the page', async () => {
    putPolicy('');
    const policy = await errorOf(loadPolicy(undefined));
    expect(policy).to.be.instanceOf(SyntaxError);
  });

  it('has the usual categories that the page’s marks name, when there is no policy', async () => {
    put('<script type="text/plain" data-consent="analytics">0</script><img data-consent="!functional | analytics">');
    const policy = loadPolicy(undefined);
    expect(policy).to.be.instanceOf(Promise);
    expect(idsOf(await policy)).to.deep.equal(['necessary', 'functional', 'analytics']);
  });

  it('has only what is necessary on a page without policy and marks', async () => {
    expect(idsOf(await loadPolicy(undefined))).to.deep.equal(['necessary']);
  });

  it('waits for the page to be parsed before it does without a policy', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
    const policy = loadPolicy(undefined);
    putPolicy(MEDIA);
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(idsOf(await policy)).to.deep.equal(['media']);
  });

  it('fetches the policy when it has an address, whatever stands in the page', async () => {
    putPolicy('{"categories": [{"id": "other", "title": "Other"}]}');
    answer(() => new Response(MEDIA));
    expect(idsOf(await loadPolicy('/policy.json'))).to.deep.equal(['media']);
    expect(asked).to.deep.equal(['/policy.json']);
  });

  for (const [what, response] of [
    ['nothing answers', () => Promise.reject<Response>(new TypeError('Failed to fetch'))],
    ['a page answers', () => new Response('<!doctype html>')],
    ['an unsound policy answers', () => new Response('{"services": 5}')],
    ['the server says that there is none, as a page', () => new Response('<!doctype html>', { status: 404 })],
  ] as const) {
    it(`refuses the policy at an address when ${what}`, async () => {
      answer(response);
      expect(await errorOf(loadPolicy('/policy.json'))).to.be.instanceOf(Error);
    });
  }

  it('reads the text of the page’s policy as it stands', () => {
    expect(policyInPage()).to.be.undefined;
    putPolicy(' {"revision": 1} ');
    expect(policyInPage()).to.equal(' {"revision": 1} ');
  });

  it('has the region that the site’s server names in it, wherever the policy comes from', async () => {
    putPolicy('{"region": "us"}');
    expect(loadPolicy(undefined, 'us-ca')).to.have.property('region', 'us-ca');
    expect(loadPolicy(undefined)).to.have.property('region', 'us');
    answer(() => new Response(MEDIA));
    expect(await loadPolicy('/policy.json', 'de')).to.include({ region: 'de' });
    expect(await loadPolicy('/policy.json')).not.to.have.property('region');
  });
});
