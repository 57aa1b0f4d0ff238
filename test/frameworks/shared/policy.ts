import type { PolicySource } from 'askfirst';

export const policy: PolicySource = {
  controller: { name: 'A cinema', email: 'privacy@cinema.example' },
  categories: [
    { id: 'necessary', title: 'Necessary', required: true },
    { id: 'analytics', title: 'Statistics' },
    { id: 'functional', title: 'Comfort' },
  ],
  services: [
    { id: 'stats', category: 'analytics', name: 'Stats', cookies: [{ name: '_st*', purpose: 'Counts visits' }] },
    { id: 'film', category: 'functional', name: 'Film', provider: 'Film Ltd', hosts: ['film.example'] },
  ],
  functions: [{ id: 'watch', needs: 'film', title: 'Watch the film', without: 'The programme stays.' }],
};
