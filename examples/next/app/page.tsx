import { kept, LOCALES, newsroom } from '../lib/newsroom';
import { Cards } from './cards';

export default async function Home() {
  const news = await newsroom.page({ locale: LOCALES[0] }, kept(`list-${LOCALES[0]}`));
  if (!news.ok) throw new Error(`The newsroom gave no list: ${news.error.message}`);
  return <Cards cards={news.data.cards} />;
}
