import type { Tool } from './tool.js';

/**
 * tarteaucitron: `!service=true!other=false`; `wait` means no answer. It has no date. It has a different element for each service, so there
 * are no general marks to take over. (AmauriC/tarteaucitron.js, `tarteaucitron.cookie`)
 */
export const tarteaucitron: Tool = {
  entries: ['tarteaucitron'],
  read: ([text]) => {
    if (!/^(![\w-]+=(true|false|wait))+$/.test(text)) throw new SyntaxError();
    const pairs = text
      .slice(1)
      .split('!')
      .map((pair) => pair.split('=') as [string, string]);
    return {
      answers: Object.fromEntries(
        pairs.filter(([, answer]) => answer !== 'wait').map(([name, answer]) => [name, answer === 'true']),
      ),
    };
  },
};
