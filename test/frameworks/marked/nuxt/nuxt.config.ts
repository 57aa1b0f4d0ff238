export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  buildDir: '.tmp/nuxt',
  nitro: { output: { dir: '.tmp/output' } },
  app: {
    head: {
      title: 'nuxt',
      htmlAttrs: { lang: 'en' },
      link: [{ rel: 'icon', href: 'data:,' }],
      // The key is what Nuxt finds the mark by in the browser.
      script: [{ key: 'stats', src: 'https://stats.example/s.js' }],
    },
  },
});
