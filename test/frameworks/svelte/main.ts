import { mount } from 'svelte';
import { begin } from '../shared/begin.js';
import App from './App.svelte';

begin();
mount(App, { target: document.querySelector('#app')! });
