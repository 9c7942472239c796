import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

interface Row {
  documentId?: unknown;
  locale?: unknown;
  localizations?: unknown;
}

/** The languages a story is there in, as codes that lead to it; the one of this list comes first. */
export const LanguageCodes = ({ documentId, locale, localizations }: Row) => (
  <Flex gap={2} wrap="wrap" maxWidth="12rem">
    {codesOf(locale, localizations).map((code) => (
      <Typography
        key={code}
        tag={Link}
        variant="pi"
        fontWeight={code === locale ? 'bold' : 'regular'}
        textColor="neutral800"
        title={nameOf(code)}
        aria-label={nameOf(code)}
        to={{ pathname: String(documentId), search: `plugins[i18n][locale]=${code}` }}
        onClick={(event: { stopPropagation(): void }) => event.stopPropagation()}
      >
        {code.toUpperCase()}
      </Typography>
    ))}
  </Flex>
);

function codesOf(own: unknown, others: unknown): string[] {
  const rows = Array.isArray(others) ? (others as ({ locale?: unknown } | null)[]) : [];
  const codes = rows.map((row) => row?.locale).filter((code) => typeof code === 'string' && code !== own);
  return [...(typeof own === 'string' ? [own] : []), ...(codes as string[]).sort()];
}

const nameOf = (code: string): string =>
  new Intl.DisplayNames(undefined, { type: 'language', fallback: 'code' }).of(code) ?? code;
