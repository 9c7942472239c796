import { useRef, useState } from 'react';
import {
  Box,
  EmptyStateLayout,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  VisuallyHidden,
} from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { FILTERS, type BulletFilter } from '../../newsroom/in-short/to-check/open-problems';
import type { BulletsAnswer } from './views';
import { OurPage } from '../page/OurPage';
import { useReading } from '../deliveries/useReading';
import { Pager } from '../page/Pager';
import { texts } from '../texts';
import { BulletsTable } from './BulletsTable';

const LOOK_EVERY_MS = 10_000;
const EVERY_LANGUAGE = '*';

/** Stories whose bullets wait for an editor, over all stories, the most urgent first; each is a click away. */
const BulletsPage = () => {
  const [show, setShow] = useState<BulletFilter>('urgent');
  const [locale, setLocale] = useState(EVERY_LANGUAGE);
  const [after, setAfter] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { answer, problem, status } = useReading<BulletsAnswer>(
    `/slugline/bullets-to-check?${queryOf({ show, locale, after })}`,
    LOOK_EVERY_MS,
  );
  const words = texts.bullets;

  /** The button that was pressed may be gone on the next page: whoever works by keyboard goes on at its top. */
  const turnTo = (place: string | null) => {
    setAfter(place);
    list.current?.focus();
  };

  if (status === 403) return <Page.NoPermissions />;
  if (problem && !answer) return <Page.Error />;
  if (!answer) return <Page.Loading />;
  const isNarrowed = locale !== EVERY_LANGUAGE || after !== null;
  return (
    <OurPage words={words}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Field.Root>
          <Field.Label>{words.show}</Field.Label>
          <SingleSelect
            value={show}
            onChange={(value) => {
              setShow(value as BulletFilter);
              setAfter(null);
            }}
          >
            {(Object.keys(FILTERS) as BulletFilter[]).map((name) => (
              <SingleSelectOption key={name} value={name}>
                {words.filters[name]}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {answer.locales.length > 1 ? (
          <Field.Root>
            <Field.Label>{words.language}</Field.Label>
            <SingleSelect
              value={locale}
              onChange={(value) => {
                setLocale(String(value));
                setAfter(null);
              }}
            >
              {[EVERY_LANGUAGE, ...answer.locales].map((code) => (
                <SingleSelectOption key={code} value={code}>
                  {code === EVERY_LANGUAGE ? words.everyLanguage : code}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        ) : null}
      </Flex>
      <VisuallyHidden>
        <span role="status">{words.status(answer.data.length)}</span>
      </VisuallyHidden>
      <Box paddingTop={4} ref={list} tabIndex={-1} role="region" aria-label={words.title}>
        {answer.data.length === 0 ? (
          <EmptyStateLayout
            content={answer.next !== null ? words.further : isNarrowed ? words.noneMatch : words.none[show]}
            shadow="tableShadow"
            hasRadius
          />
        ) : (
          <BulletsTable stories={answer.data} />
        )}
      </Box>
      <Pager
        place={after}
        next={answer.next}
        words={words}
        onTurn={turnTo}
        paddingTop={4}
        justifyContent="flex-end"
      />
    </OurPage>
  );
};

function queryOf({
  show,
  locale,
  after,
}: {
  show: BulletFilter;
  locale: string;
  after: string | null;
}): string {
  return new URLSearchParams({
    show,
    ...(locale === EVERY_LANGUAGE ? {} : { locale }),
    ...(after === null ? {} : { after }),
  }).toString();
}

export default BulletsPage;
