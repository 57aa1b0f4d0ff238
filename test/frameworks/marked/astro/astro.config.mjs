import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: '.tmp/site',
  cacheDir: '.tmp/cache',
  devToolbar: { enabled: false },
});
