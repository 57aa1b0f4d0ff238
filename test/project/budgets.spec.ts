import { expect, test } from 'playwright/test';
import { sizeOf } from '../tools/sizes.mjs';

// Bytes after brotli, as a visitor loads them.

test('the gate fits into 5000 bytes', () => {
  expect(sizeOf('dist/askfirst.js').brotli).toBeLessThanOrEqual(5000);
});

test('gate and UI, with English, fit into 14000 bytes', () => {
  expect(sizeOf('dist/askfirst.js').brotli + sizeOf('dist/askfirst-ui.js').brotli).toBeLessThanOrEqual(14_000);
});

test('what holds declared hosts and entries fits into 5900 bytes, and what an answer takes into 4350', () => {
  expect(sizeOf('dist/askfirst-declared.js').brotli).toBeLessThanOrEqual(5900);
  expect(sizeOf('dist/askfirst-when-answered.js').brotli).toBeLessThanOrEqual(4350);
});
