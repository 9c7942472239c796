import { tagKey } from '../../newsroom/edition/paths';

/** What a list is narrowed to beside its section, as the terms table has it. */
export const termsOf = ({ author, tag }: { author: string | null; tag: string | null }): string[] => [
  ...(author === null ? [] : [`author:${author}`]),
  ...(tag === null ? [] : [`tag:${tagKey(tag)}`]),
];

/** The first term leads along its own index; another one is looked at on the way. */
export const ALSO_TERM = `exists (select 1 from slugline_edition_terms f
  where f.document_id = e.document_id and f.locale = e.locale and f.term = ?)`;
