import type { Page } from 'playwright-core';
import type { Policy } from '../core/policy/policy.js';
/** The policy that the widget of an open page has read, with the region of its tag; undefined if there is no widget. */
export declare const pagePolicy: (page: Page) => Promise<Policy | undefined>;
