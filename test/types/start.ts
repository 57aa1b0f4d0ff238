import { start, type Askfirst, type StartOptions } from '../../src/index.js';

// What compiles: the contract.
export const handle: Askfirst = start();
export const options: StartOptions = { policy: '/policy.json', region: 'DE', nonce: 'x', gate: 'report' };
start(options);
start({ policy: { categories: [{ id: 'maps', title: 'Maps' }] } });

// @ts-expect-error: there are three ways to hold
start({ gate: 'maybe' });

// @ts-expect-error: a policy is an object or an address
start({ policy: 1 });
