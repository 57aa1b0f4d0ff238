import { start } from 'askfirst';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp } from 'vue';
import { ReactFilm } from './react-film.jsx';
import VueFilm from './VueFilm.vue';

start({
  policy: {
    controller: { name: 'Hot Shop' },
    categories: [{ id: 'functional', title: 'Functions' }],
    services: [{ id: 'film', category: 'functional', name: 'Example Films' }],
  },
});
createRoot(document.getElementById('react')).render(
  <StrictMode>
    <ReactFilm />
  </StrictMode>,
);
createApp(VueFilm).mount('#vue');
