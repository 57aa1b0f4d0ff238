import { createApp } from 'vue';
import { begin } from '../shared/begin.js';
import App from './App.vue';

begin();
createApp(App).mount('#app');
