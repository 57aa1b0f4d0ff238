import type { PolicySource } from '../../src/core/policy/policy-source.js';

/** JSON for a page: a text in it can't end its script. */
const inPage = (policy: PolicySource, indent = ''): string =>
  JSON.stringify(policy, null, 2).replaceAll('<', '\\u003c').replaceAll('\n', `\n${indent}`);

/** Whether the policy declares hosts or entries, so that the gate has to hold those too. */
const declares = ({ services = [] }: PolicySource): boolean =>
  services.some(({ hosts, cookies }) => !!hosts?.length || !!cookies?.length);

/** What goes into `<head>`. */
export const asTags = (policy: PolicySource, looks: string): string =>
  [
    `<script type="application/json" id="askfirst-policy">\n  ${inPage(policy, '  ')}\n</script>`,
    `<script src="/askfirst/${declares(policy) ? 'askfirst-full.js' : 'askfirst.js'}"></script>`,
    ...(looks ? [`<style>\n  ${looks.replaceAll('\n', '\n  ')}\n</style>`] : []),
  ].join('\n');

/** What a bundler's entry begins with. */
export const asModule = (policy: PolicySource): string =>
  `import { start } from 'askfirst';\n\nstart({\n  policy: ${inPage(policy, '  ')},\n});\n`;

/** The same in a React app: before it is drawn, with a link that leads back to the choice. */
export const asReact = (policy: PolicySource): string =>
  `import { start, open } from 'askfirst';
import { createRoot } from 'react-dom/client';
import { App } from './App';

start({
  policy: ${inPage(policy, '  ')},
});

export function SettingsLink() {
  return <button onClick={() => void open('preferences')}>Cookie settings</button>;
}

createRoot(document.getElementById('root')!).render(<App />);
`;
