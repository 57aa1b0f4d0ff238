import type { PolicySuggestion } from '../../contract/explanation.js';
/** Shows in the console a policy for what a report has found so far, and how to copy it. */
export declare const printSuggestion: ({ policy, catalogueIds, unknownHosts, unknownEntries }: PolicySuggestion) => void;
