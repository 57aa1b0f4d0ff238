import type { PolicySource } from '../../src/core/policy/policy-source.js';

// @ts-expect-error: a revision is a whole number
export const revisionInWords: PolicySource = { revision: 'two' };

// @ts-expect-error: a policy has no such member
export const unknownMember: PolicySource = { colour: 'red' };

// @ts-expect-error: silence means one of three things
export const unknownRegime: PolicySource = { regimes: { '*': 'maybe' } };

// @ts-expect-error: a service belongs to a category
export const serviceWithoutCategory: PolicySource = { services: [{ id: 'maps', name: 'Maps' }] };

export const serviceFromTheCatalogue: PolicySource = { services: [{ use: 'youtube', category: 'marketing' }] };

// @ts-expect-error: only a service from the catalogue has its name from there
export const serviceWithoutName: PolicySource = { services: [{ id: 'maps', category: 'functional' }] };
