import { useState } from 'react';
import {
  Box,
  Button,
  Field,
  Grid,
  Link,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { OurPage } from '../page/OurPage';
import { clock } from '../page/clock';
import { useAsking } from '../deliveries/useAsking';
import { useReading } from '../deliveries/useReading';
import { Confirm } from '../page/Confirm';
import { storyAddress } from '../stories/story-address';
import { Pager } from '../page/Pager';
import { texts } from '../texts';
import { Differences } from './Differences';
import { SaveLine } from './SaveLine';
import { versionBefore } from './version-before';
import type { DifferencesAnswer, HistoryAnswer, SavedVersion } from './views';

const LOOK_EVERY_MS = 15_000;
const NEVER_AGAIN_MS = 3_600_000;
const PAGE = 50;

/** Every version of a story beside each other: read what a save changed, compare any two, bring one back. */
const HistoryPage = () => {
  const { documentId = '' } = useParams();
  const [search] = useSearchParams();
  const locale = search.get('locale') ?? '';
  const [before, setBefore] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const navigate = useNavigate();
  const { ask, say, isBusy } = useAsking();
  const words = texts.history;
  const at = `/slugline/articles/${documentId}/history`;
  const inLocale: Record<string, string> = locale ? { locale } : {};
  const { answer, problem, status } = useReading<HistoryAnswer>(
    `${at}?${new URLSearchParams({ ...inLocale, limit: String(PAGE), ...(before === null ? {} : { before }) })}`,
    LOOK_EVERY_MS,
  );
  const saves = answer?.data ?? [];
  const current = saves.find(({ version }) => version === chosen) ?? saves[0];
  const older = current && versionBefore(saves, current);
  const compared = saves.find(({ version }) => version === from) ?? older ?? current;
  const differences = useReading<DifferencesAnswer>(
    current && compared
      ? `${at}/${current.version}/differences?${new URLSearchParams({ ...inLocale, from: compared.version })}`
      : null,
    NEVER_AGAIN_MS,
  );

  if (status === 403) return <Page.NoPermissions />;
  if (problem && !answer) return <Page.Error />;
  if (!answer || !current || !compared) return <Page.Loading />;

  const address = locale
    ? storyAddress({ documentId, locale })
    : `/content-manager/collection-types/api::article.article/${documentId}`;
  const restore = async () => {
    const done = await ask<{ data: { leftOut: string[] } }>(
      'post',
      `${at}/${current.version}/restore?${new URLSearchParams(inLocale)}`,
    );
    if (!done) return;
    const { leftOut } = done.data;
    say(leftOut.length > 0 ? 'warning' : 'success', words.restored(leftOut));
    navigate(address);
  };
  const turnTo = (place: string | null) => {
    setBefore(place);
    setChosen(null);
    setFrom(null);
  };

  return (
    <OurPage
      words={words}
      navigationAction={
        <Link tag={NavLink} to={address} startIcon={<ArrowLeft />}>
          {words.back}
        </Link>
      }
      primaryAction={
        answer.mayRestore && !current.isPresent ? (
          <Confirm
            trigger={<Button loading={isBusy}>{words.restore}</Button>}
            title={words.restore}
            question={words.confirm(nameOf(current))}
            onConfirm={() => void restore()}
          />
        ) : null
      }
    >
      <Grid.Root gap={6}>
        <Grid.Item col={4} s={12} alignItems="stretch" direction="column">
          <Box tag="ul" aria-label={words.versions}>
            {saves.map((save) => (
              <Box tag="li" key={save.version} paddingBottom={1}>
                <Box
                  tag="button"
                  type="button"
                  aria-pressed={save === current}
                  padding={3}
                  width="100%"
                  hasRadius
                  background={save === current ? 'primary100' : 'neutral0'}
                  style={{ textAlign: 'start', cursor: 'pointer', border: 0 }}
                  onClick={() => {
                    setChosen(save.version);
                    setFrom(null);
                  }}
                >
                  <SaveLine save={save} />
                </Box>
              </Box>
            ))}
          </Box>
          <Pager
            place={before}
            next={answer.next}
            words={{ first: words.newest, next: words.older }}
            onTurn={turnTo}
            paddingTop={2}
          />
        </Grid.Item>
        <Grid.Item col={8} s={12} alignItems="stretch" direction="column">
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
            <Field.Root>
              <Field.Label>{words.comparedWith}</Field.Label>
              <SingleSelect value={compared.version} onChange={(value) => setFrom(String(value))}>
                {saves.map((save) => (
                  <SingleSelectOption key={save.version} value={save.version}>
                    {nameOf(save)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <Box paddingTop={5} role="region" aria-label={words.differences} aria-live="polite">
              {differences.answer ? (
                <Differences fields={differences.answer.data} />
              ) : (
                <Typography>{differences.problem ?? '…'}</Typography>
              )}
            </Box>
          </Box>
        </Grid.Item>
      </Grid.Root>
    </OurPage>
  );
};

function nameOf({ action, savedAt, savedBy }: SavedVersion): string {
  const words = texts.history;
  if (savedAt === null) return words.actions[action];
  return [words.actions[action], clock(savedAt), savedBy].filter(Boolean).join(' ');
}

export default HistoryPage;
