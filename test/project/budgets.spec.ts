import { expect, test } from 'playwright/test';
import { sizeOf } from '../tools/sizes.mjs';

// Bytes after brotli, as a visitor loads them.

test('the gate fits into 5000 bytes', () => {
  expect(sizeOf('dist/askfirst.js').brotli).toBeLessThanOrEqual(5000);
});

test('gate and UI, with English, fit into 15500 bytes', () => {
  expect(sizeOf('dist/askfirst.js').brotli + sizeOf('dist/askfirst-ui.js').brotli).toBeLessThanOrEqual(15_500);
});
