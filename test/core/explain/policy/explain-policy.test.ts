import { expect } from 'chai';
import { explainPolicy } from '../../../../src/core/explain/policy/explain-policy.js';
import { evaluateExpression } from '../../../../src/core/policy/expression.js';
import { listenToConsole } from '../../listen-to-console.js';

describe('explainPolicy', () => {
  const console = listenToConsole('error');

  const putPolicy = (text: string): void => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'askfirst-policy';
    script.textContent = text;
    document.head.append(script);
  };

  /** As the gate's tag names the policy's file. */
  const nameFile = (address: string): void => {
    const script = document.createElement('script');
    script.dataset['policy'] = address;
    document.head.append(script);
  };

  afterEach(() => {
    document.querySelectorAll('#askfirst-policy, [data-policy]').forEach((script) => {
      script.remove();
    });
  });

  it('says once that nothing is allowed, and what is wrong with the policy in the page', async () => {
    putPolicy('{"categories": [{"id": "media"}]}');
    await explainPolicy(new SyntaxError(), evaluateExpression);
    expect(console.said).to.have.length(1);
    expect(console.said[0]).to.include('Nothing is allowed').and.to.include('categories[0].title is missing');
  });

  it('says that the text in the page isn’t JSON', async () => {
    putPolicy('{"categories": [');
    await explainPolicy(new SyntaxError(), evaluateExpression);
    expect(console.said[0]).to.include('#askfirst-policy').and.to.include('isn’t JSON');
  });

  it('says what is wrong with the policy’s file', async () => {
    nameFile('data:application/json,{"regimes":{"us":"maybe"}}');
    await explainPolicy(new SyntaxError(), evaluateExpression);
    expect(console.said[0]).to.include('regimes.us is "maybe"');
  });

  it('says that the file’s text isn’t JSON', async () => {
    nameFile('data:text/html,<!doctype html>');
    await explainPolicy(new SyntaxError(), evaluateExpression);
    expect(console.said[0]).to.include('isn’t JSON').and.to.include('data:text/html');
  });

  it('says that there is no file', async () => {
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response('Not found', { status: 404 }));
    nameFile('/no-such-policy.json');
    await explainPolicy(new SyntaxError(), evaluateExpression);
    window.fetch = fetch;
    expect(console.said[0]).to.include('data-policy is "/no-such-policy.json"').and.to.include('404');
  });

  it('says that nothing answers', async () => {
    nameFile('blob:nowhere');
    await explainPolicy(new TypeError(), evaluateExpression);
    expect(console.said[0]).to.include('answers nothing');
  });

  it('blames the value, not the JSON, where the value is at fault', async () => {
    putPolicy('{"regimes": null}');
    await explainPolicy(new TypeError(), evaluateExpression);
    expect(console.said[0]).to.include('regimes is null').and.to.not.include('isn’t JSON');
  });

  it('shows the error itself when the policy in the page is sound', async () => {
    await explainPolicy(new TypeError('policy: revision is "two"; write a whole number'), evaluateExpression);
    expect(console.said[0]).to.include('revision is "two"');
  });
});
