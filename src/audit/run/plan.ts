import type { Policy } from '../../core/policy/policy.js';
import type { VisitState } from '../../testing.js';
import type { OtherTool } from './other-tool.js';

/** What is to be audited, and how. */
export interface Plan {
  readonly pages: readonly string[];
  readonly states: readonly VisitState[];
  readonly policy: Policy;
  readonly region?: string;
  /** The site has another tool: what answers in it, and why nothing could where it can't. */
  readonly otherTool?: OtherTool;
  readonly letThrough: boolean | readonly string[];
  /** How far each page's clock runs ahead, in milliseconds. */
  readonly late: number;
}

/** Told of each page as it is done. */
export type Progress = (state: string, page: string) => void;
