import type { PolicySource } from '../../src/core/policy/policy-source.js';

/** JSON for a script element: no text in it can end the element. */
const inPage = (policy: PolicySource, indent = ''): string =>
  JSON.stringify(policy, null, 2).replaceAll('<', '\\u003c').replaceAll('\n', `\n${indent}`);

/** Whether the policy declares hosts or entries. Then the gate has to hold them too. */
const declares = ({ services = [] }: PolicySource): boolean =>
  services.some(({ hosts, cookies }) => !!hosts?.length || !!cookies?.length);

/** The tags for `<head>`. */
export const asTags = (policy: PolicySource, looks: string): string =>
  [
    `<script type="application/json" id="askfirst-policy">\n  ${inPage(policy, '  ')}\n</script>`,
    `<script src="/askfirst/${declares(policy) ? 'askfirst-full.js' : 'askfirst.js'}"></script>`,
    ...(looks ? [`<style>\n  ${looks.replaceAll('\n', '\n  ')}\n</style>`] : []),
  ].join('\n');

/** The first lines of a bundler's entry. */
export const asModule = (policy: PolicySource): string =>
  `import { start } from 'askfirst';\n\nstart({\n  policy: ${inPage(policy, '  ')},\n});\n`;

/** The same for a React app. It starts before the app is rendered, and has a button that opens the preferences. */
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
