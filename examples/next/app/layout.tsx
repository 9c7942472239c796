import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { kept, LOCALES, newsroom } from '../lib/newsroom';
import './style.css';

const nameOfPaper = async () => {
  const publication = await newsroom.publication(kept());
  return (publication.ok && publication.data.name) || 'The news';
};

export async function generateMetadata(): Promise<Metadata> {
  const paper = await nameOfPaper();
  return { title: { default: paper, template: `%s – ${paper}` } };
}

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={LOCALES[0]}>
      <body>
        <header className="masthead">
          <Link href="/">{await nameOfPaper()}</Link>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
