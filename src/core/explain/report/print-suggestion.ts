import type { PolicySuggestion } from '../../contract/explanation.js';

/** Shows in the console a policy for what a report has found so far, and how to copy it. */
export const printSuggestion = ({ policy, catalogueIds, unknownHosts, unknownEntries }: PolicySuggestion): void => {
  if (!catalogueIds.length && !unknownHosts.length && !unknownEntries.length) return;
  console.info(
    `[askfirst] A policy for what the pages of this tab asked for and kept so far. To copy it: copy(JSON.stringify((await askfirst.explain()).suggestion.policy, null, 2))`,
  );
  if (catalogueIds.length) console.info(`[askfirst] In the catalogue: ${catalogueIds.join(', ')}`);
  if (unknownHosts.length)
    console.info(
      `[askfirst] Not in the catalogue, so name, category and purpose are yours to write: ${unknownHosts.join(', ')}`,
    );
  if (unknownEntries.length) {
    console.info('[askfirst] Entries that no service was found for: declare each with the service that keeps it');
    console.table(unknownEntries);
  }
  console.info(JSON.stringify(policy, null, 2));
};
