import type { Finding, Findings } from '../../../../src/core/explain/page/finding.js';
import { parsePolicy, type Policy } from '../../../../src/core/policy/policy.js';

/** A page of this markup. Nothing of it is loaded. */
export const parsePage = (html: string): Document => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.href = 'https://shop.example/';
  page.head.append(base);
  return page;
};

/** A policy whose service "video" has these hosts and entries. */
export const policyWith = (declared: object): Policy =>
  parsePolicy(
    JSON.stringify({
      categories: [
        { id: 'necessary', title: 'Necessary' },
        { id: 'media', title: 'Media' },
      ],
      services: [
        { id: 'video', category: 'media', name: 'Video', ...declared },
        { id: 'cdn', category: 'necessary', name: 'Files', hosts: ['cdn.example'] },
      ],
    }),
  );

export const listFindings = (findings: Findings): readonly Finding[] => [...findings];
