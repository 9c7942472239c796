import { useRef, useState } from 'react';
import {
  Box,
  Button,
  EmptyStateLayout,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  VisuallyHidden,
} from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { SHOWN, type Shown } from '../../newsroom/in-short/open-problems';
import type { BulletsAnswer } from '../bullets/views';
import { useReading } from '../deliveries/useReading';
import { texts } from '../texts';
import { BulletsTable } from './BulletsTable';

const LOOK_EVERY_MS = 10_000;
const EVERY_LANGUAGE = '*';

/** Stories whose bullets wait for an editor, over all stories, the most urgent first; each is a click away. */
const BulletsPage = () => {
  const [show, setShow] = useState<Shown>('urgent');
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
    <Page.Main>
      <Page.Title>{words.title}</Page.Title>
      <Layouts.Header title={words.title} subtitle={words.subtitle} />
      <Layouts.Content>
        <Flex gap={4} wrap="wrap" alignItems="flex-end">
          <Field.Root>
            <Field.Label>{words.show}</Field.Label>
            <SingleSelect
              value={show}
              onChange={(value) => {
                setShow(value as Shown);
                setAfter(null);
              }}
            >
              {(Object.keys(SHOWN) as Shown[]).map((name) => (
                <SingleSelectOption key={name} value={name}>
                  {words.shown[name]}
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
        <Flex gap={2} paddingTop={4} justifyContent="flex-end">
          {after === null ? null : (
            <Button variant="tertiary" onClick={() => turnTo(null)}>
              {words.first}
            </Button>
          )}
          {answer.next === null ? null : (
            <Button variant="tertiary" onClick={() => turnTo(answer.next)}>
              {words.next}
            </Button>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

function queryOf({ show, locale, after }: { show: Shown; locale: string; after: string | null }): string {
  return new URLSearchParams({
    show,
    ...(locale === EVERY_LANGUAGE ? {} : { locale }),
    ...(after === null ? {} : { after }),
  }).toString();
}

export default BulletsPage;
