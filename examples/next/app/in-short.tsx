import type { InShortItem } from '@slugline/client';

export const InShort = ({ items }: { items: readonly InShortItem[] }) =>
  items.length > 0 && (
    <section className="in-short" aria-labelledby="in-short">
      <h2 id="in-short">In Short</h2>
      <ul>
        {items.map(({ label, text }) => (
          <li key={text}>
            {label && <strong>{label} </strong>}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
