import { useQueryParams } from '@strapi/strapi/admin';

/** The language of the form that is open, as Strapi keeps it in the address; undefined where it names none. */
export function useFormLocale(): string | undefined {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query?.plugins?.i18n?.locale;
}
