import type { Page } from 'playwright-core';
import type { Policy } from '../core/policy/policy.js';
/** The policy of an open page, as its widget has read it, with the region that its tag names; undefined where there is no widget. */
export declare const pagePolicy: (page: Page) => Promise<Policy | undefined>;
