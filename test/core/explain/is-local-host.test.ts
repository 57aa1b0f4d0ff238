import { expect } from 'chai';
import { isLocalHost } from '../../../src/core/explain/is-local-host.js';

describe('isLocalHost', () => {
  for (const [host, isLocal] of [
    ['localhost', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['10.0.0.8', true],
    ['192.168.1.20', true],
    ['shop.test', true],
    ['printer.local', true],
    ['shop.localhost', true],
    ['shop.example', false],
    ['local.example', false],
    ['test', false],
    ['100.1.2.3', false],
  ] as const)
    it(`says ${isLocal} of ${host}`, () => {
      expect(isLocalHost(host)).to.equal(isLocal);
    });
});
