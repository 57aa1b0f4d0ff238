// Tests of the project itself: no browser, no server.
import { defineConfig } from 'playwright/test';
import { shared } from './playwright-shared.mjs';

export default defineConfig(shared('project'));
