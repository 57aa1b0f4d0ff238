import { describe, expect, it } from 'vitest';
import { allows, askfirst, decide, explain, start, subscribe, withdraw } from '../../src/index.ts';

const policy = {
  services: [
    { id: 'stats', category: 'analytics', name: 'Stats', hosts: ['stats.example'], cookies: [{ name: '_st' }] },
  ],
};

describe('outside a browser’s page, or in one that is only imitated', () => {
  it('nothing throws on start, and nothing is allowed', async () => {
    expect(() => start({ policy })).not.toThrow();
    expect(allows('analytics')).toBe(false);
    expect(allows('stats & analytics')).toBe(false);
    expect(askfirst.allows('stats')).toBe(false);
    await askfirst.ready;
    expect(askfirst.state.decisions['stats']?.allowed ?? false).toBe(false);
  });

  it('a subscriber is told the state at once, and may end it', () => {
    const told = [];
    const undo = subscribe(({ status }) => told.push(status));
    expect(told).toEqual(['undecided']);
    expect(undo).not.toThrow();
  });

  it('no script accepts, and refusing throws nothing', async () => {
    expect(await decide('all')).toBe(false);
    expect(allows('analytics')).toBe(false);
    await expect(decide('none')).resolves.toBeTypeOf('boolean');
    await expect(withdraw()).resolves.toMatchObject({ erased: [] });
    expect(allows('analytics')).toBe(false);
  });

  it('explaining one address throws nothing', async () => {
    await expect(explain('https://stats.example/')).resolves.not.toThrow();
  });
});
