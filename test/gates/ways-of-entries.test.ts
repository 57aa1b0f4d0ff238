import { expect } from 'chai';
import { cookies } from '../../src/gates/cookies.js';
import { databases } from '../../src/gates/databases.js';
import { storage } from '../../src/gates/storage.js';
import { INSECURE, keepsSecure } from '../core/cookie-features.js';
import { clearCookies } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';
import { acceptAll, startEntries } from './start-entries.js';
import { WAYS_OF_ENTRIES } from './ways-of-entries.js';
import { until } from '../core/until.js';

describe('a way to store a declared entry', () => {
  const { attach } = attachWhileTesting();
  beforeEach(clearCookies);
  afterEach(clearCookies);

  for (const [name, { go, isThere }] of Object.entries(WAYS_OF_ENTRIES)) {
    if (name.startsWith('CookieStore') && !keepsSecure()) {
      it.skip(`${name} (left out: ${INSECURE})`);
      continue;
    }
    it(`${name} stores nothing before the answer, and stores it after an acceptance`, async () => {
      const entry = `_film-${performance.now()}`;
      const consent = startEntries([cookies, storage, databases], attach);
      void go(entry);
      void go(`free-${entry}`);
      await until(() => isThere(`free-${entry}`));
      expect(await isThere(entry)).to.be.false;
      await acceptAll(consent);
      await until(() => isThere(entry));
    });

    it(`${name} stores nothing after a refusal`, async () => {
      const entry = `_film-${performance.now()}`;
      const consent = startEntries([cookies, storage, databases], attach);
      await consent.decide('none');
      void go(entry);
      void go(`free-${entry}`);
      await until(() => isThere(`free-${entry}`));
      expect(await isThere(entry)).to.be.false;
    });
  }
});
