import { useQueryParams } from '@strapi/strapi/admin';
import houseStyle from '../../../config/newsroom';

/** The language of the open story. One that was never saved has it in the address only. */
export function useLocale(inForm: unknown): string {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  if (typeof inForm === 'string' && inForm !== '') return inForm;
  return query?.plugins?.i18n?.locale ?? houseStyle.defaultLocale;
}
