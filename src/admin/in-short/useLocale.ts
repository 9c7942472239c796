import houseStyle from '../../../config/newsroom';
import { useFormLocale } from '../form/useFormLocale';

/** The language of the open story. One that was never saved has it in the address only. */
export function useLocale(inForm: unknown): string {
  const locale = useFormLocale();
  if (typeof inForm === 'string' && inForm !== '') return inForm;
  return locale ?? houseStyle.defaultLocale;
}
