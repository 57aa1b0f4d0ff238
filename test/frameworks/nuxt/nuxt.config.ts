import { policy } from '../shared/policy';

export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  buildDir: '.tmp/nuxt',
  nitro: { output: { dir: '.tmp/output' } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('askfirst-') } },
  app: {
    head: {
      title: 'nuxt',
      htmlAttrs: { lang: 'en' },
      link: [{ rel: 'icon', href: 'data:,' }],
      // Nuxt sorts the tags of the head. Without these numbers the policy would come after the gate.
      script: [
        {
          type: 'application/json',
          id: 'askfirst-policy',
          innerHTML: JSON.stringify(policy).replaceAll('<', '\\u003c'),
          tagPriority: 1,
        },
        { src: '/askfirst/askfirst.js', tagPriority: 2 },
      ],
    },
  },
});
