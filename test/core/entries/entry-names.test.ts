import { expect } from 'chai';
import { entryNames } from '../../../src/core/entries/entry-names.js';
import { keepsNameless } from '../cookie-features.js';
import { onlyWhere } from '../only-where.js';
import { clearCookies } from '../start-consent.js';

describe('entryNames', () => {
  const clear = (): void => {
    clearCookies();
    document.cookie = '=gone; path=/; max-age=0';
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clear);
  afterEach(clear);

  it('are the names of cookies, and never a value', () => {
    document.cookie = 'film=a=b; path=/';
    document.cookie = 'a b=c; path=/';
    expect(entryNames.cookie()).to.have.members(['film', 'a b']);
  });

  it('are none where there are no cookies', () => {
    expect(entryNames.cookie()).to.deep.equal([]);
  });

  onlyWhere(keepsNameless(), 'Firefox keeps no cookie without a name', 'leave out what has no name', () => {
    document.cookie = '=nameless; path=/';
    expect(document.cookie).to.equal('nameless');
    expect(entryNames.cookie()).to.deep.equal([]);
  });

  it('are the names in the storage areas', () => {
    localStorage.setItem('film', 'x');
    sessionStorage.setItem('tab', 'x');
    expect([entryNames.localStorage(), entryNames.sessionStorage()]).to.deep.equal([['film'], ['tab']]);
  });

  it('are the names of databases and caches', async () => {
    const opening = indexedDB.open('names');
    await new Promise((settle) => (opening.onsuccess = settle));
    opening.result.close();
    await caches.open('names');
    expect([await entryNames.IndexedDB(), await entryNames.Cache()]).to.deep.equal([['names'], ['names']]);
    await caches.delete('names');
    await new Promise((settle) => (indexedDB.deleteDatabase('names').onsuccess = settle));
  });
});
