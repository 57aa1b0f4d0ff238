import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { policy } from '../../shared/policy';
import { Change } from './change';

export const metadata: Metadata = { title: 'next', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <script
          type="application/json"
          id="askfirst-policy"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(policy).replaceAll('<', '\\u003c') }}
        />
        <script src="/askfirst/askfirst.js" />
        <script type="text/plain" data-consent="analytics" src="https://stats.example/s.js" />
      </head>
      <body>
        <nav>
          <Link href="/">Home</Link> <Link href="/film">Film</Link> <Link href="/privacy">Privacy</Link>
        </nav>
        <main>{children}</main>
        <a href="/privacy" data-askfirst="preferences">
          Cookie settings
        </a>
        <Change />
      </body>
    </html>
  );
}
