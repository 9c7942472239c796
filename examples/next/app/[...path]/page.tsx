import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { found } from '../../lib/found';
import { Cards } from '../cards';
import { Story } from '../story';

interface Props {
  params: Promise<{ path: string[] }>;
}

/** Each page is made at its first visit, and anew when a message of the newsroom names it. */
export const generateStaticParams = () => [];

const addressIn = async ({ params }: Props) => `/${(await params).path.join('/')}`;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await found(await addressIn(props));
  if (page.kind !== 'story') return page.kind === 'list' ? { title: page.title } : {};
  const { headline, standfirst, teaser, url, translations } = page.story;
  const languages = Object.fromEntries(translations.map((one) => [one.locale, one.url]));
  return {
    title: headline,
    description: standfirst || teaser,
    alternates: { canonical: url, languages },
    ...(page.isDraft ? { robots: { index: false } } : {}),
  };
}

export default async function Page(props: Props) {
  const page = await found(await addressIn(props));
  if (page.kind === 'nothing') notFound();
  if (page.kind === 'moved') permanentRedirect(page.to);
  if (page.kind === 'list') return <Cards cards={page.cards} />;
  return (
    <>
      {page.isDraft && (
        <p className="draft">
          A draft that nobody else sees. <a href="/preview">Leave the preview</a>
        </p>
      )}
      <Story story={page.story} />
    </>
  );
}
