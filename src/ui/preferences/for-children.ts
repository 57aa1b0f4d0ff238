import type { Policy } from '../../core/policy/policy.js';

/** Whether the site is for children too, so that nobody is asked to accept anything. */
export const isForChildren = ({ audience = 'general' }: Policy): boolean => audience !== 'general';
