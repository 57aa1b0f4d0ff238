import { policyInPage } from '../core/loading/load-policy.js';
import { parsePolicy, type Policy } from '../core/policy/policy.js';
import { knownIds, readNames } from './names.js';
import { takeMarks } from './take-marks.js';
import { takeOver } from './take-over.js';
import type { Tool } from './tool.js';

type Tools = Readonly<Record<string, Tool>>;

/** The tool that an attribute names. */
const pickTool = (tools: Tools, attribute: string, name: string | undefined): Tool | undefined => {
  if (name === undefined) return undefined;
  if (Object.hasOwn(tools, name)) return tools[name];
  console.warn(
    `[askfirst] ${attribute} names "${name}", which isn't known: write any of ${Object.keys(tools).join(', ')}`,
  );
  return undefined;
};

/** Reads the policy in the page; null if it is broken. The gate explains that. */
const readPolicy = (text: string): Policy | null => {
  try {
    return parsePolicy(text);
  } catch {
    return null;
  }
};

/**
 * Does what the tag's attributes say: `data-from` takes over the visitor's answer to another tool, `data-marks` that tool's marks. The tag
 * comes before the gate. If the policy isn't in the page before the tag, the answer is taken over once the gate has read the policy.
 */
export const comeFrom = (tools: Tools, { from, marks, ids, entry, revision }: DOMStringMap): void => {
  const text = policyInPage();
  const policy = text ? readPolicy(text) : undefined;
  const source = pickTool(tools, 'data-from', from);
  const move = (read: Policy): void =>
    source && takeOver(read, source, readNames(ids, knownIds(read)), { entry, revision });
  if (policy) move(policy);
  else if (source)
    document.addEventListener('askfirst-ready', () => window.askfirst.policy && move(window.askfirst.policy), {
      once: true,
    });
  const marked = pickTool(tools, 'data-marks', marks);
  if (marked && !marked.marks) console.warn(`[askfirst] data-marks="${marks}": that tool has no marks to take over`);
  const known = policy ? knownIds(policy) : undefined;
  if (marked?.marks) takeMarks(marked.marks, readNames(ids, known), known);
};
