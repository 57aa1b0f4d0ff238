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
      // By this key Nuxt finds the script again in the browser after it became a mark.
      script: [{ key: 'stats', src: 'https://stats.example/s.js' }],
    },
  },
});
