// Serves a copy of the site by Vite as a developer runs it. /edit writes a new heading into both components, as an editor would.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';

// Without this Vite would serve what a visitor gets.
process.env.NODE_ENV = 'development';
const root = '.tmp/site';
rmSync(root, { recursive: true, force: true });
cpSync('site', root, { recursive: true });

const edit = {
  name: 'edit',
  configureServer({ middlewares }) {
    middlewares.use('/edit', (_request, response) => {
      for (const file of ['react-film.jsx', 'VueFilm.vue']) {
        const text = readFileSync(`${root}/${file}`, 'utf8');
        writeFileSync(`${root}/${file}`, text.replace('Before the edit', 'After the edit'));
      }
      response.end();
    });
  },
};
const server = await createServer({
  configFile: false,
  root,
  plugins: [react(), vue(), edit],
  server: { host: process.env.HOST, port: Number(process.env.PORT), strictPort: true },
});
await server.listen();
