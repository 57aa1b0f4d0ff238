import { expect, test } from 'playwright/test';
import { sizeOf } from '../tools/sizes.mjs';

// Bytes after brotli, as a visitor loads them.

test('the gate fits into 3500 bytes', () => {
  expect(sizeOf('dist/askfirst.js').brotli).toBeLessThanOrEqual(3500);
});

test('gate and UI, with English, fit into 14000 bytes', () => {
  expect(sizeOf('dist/askfirst.js').brotli + sizeOf('dist/askfirst-ui.js').brotli).toBeLessThanOrEqual(14_000);
});
