// Tests of the project itself. They need no browser and no server.
import { defineConfig } from 'playwright/test';
import { shared } from './playwright-shared.mjs';

export default defineConfig(shared('project'));
