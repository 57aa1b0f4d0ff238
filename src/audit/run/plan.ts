import type { Policy } from '../../core/policy/policy.js';
import type { VisitState } from '../../testing.js';
import type { OtherTool } from './other-tool.js';

/** What to audit, and how. */
export interface Plan {
  readonly pages: readonly string[];
  readonly states: readonly VisitState[];
  readonly policy: Policy;
  readonly region?: string;
  /** Set if the site has another consent tool: answers its question. */
  readonly otherTool?: OtherTool;
  readonly letThrough: boolean | readonly string[];
  /** How far each page's clock runs ahead, in milliseconds. */
  readonly late: number;
}

/** Called after each page. */
export type Progress = (state: string, page: string) => void;
