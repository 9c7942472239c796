import type { Card } from '@slugline/client';
import Link from 'next/link';

export const Cards = ({ cards }: { cards: readonly Card[] }) => (
  <ul className="cards">
    {cards.map((card) => (
      <li key={card.path} lang={card.locale} dir={card.dir}>
        {card.section && <p className="kicker">{card.section.name}</p>}
        <h2>
          <Link href={card.path}>{card.headline}</Link>
        </h2>
        <p>{card.teaser}</p>
      </li>
    ))}
  </ul>
);
