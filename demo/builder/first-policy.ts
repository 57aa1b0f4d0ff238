import type { PolicySource } from '../../src/core/policy/policy-source.js';

/** The policy that the builder shows first, as an example. Its user replaces it. */
export const FIRST_POLICY: PolicySource = {
  controller: { name: 'Example Shop', email: 'privacy@shop.example', postal: '1 High Street, Exampleton' },
  policyUrl: '/privacy',
  services: [
    { use: 'youtube', category: 'marketing' },
    { use: 'matomo', category: 'analytics', hosts: ['stats.example'] },
  ],
  functions: [{ id: 'films', needs: 'youtube', title: 'Films', without: 'Each film has a description below it.' }],
};
