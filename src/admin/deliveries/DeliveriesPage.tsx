import { useState } from 'react';
import { Box, Button, EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useAsking } from './useAsking';
import { useReading } from './useReading';
import { ENDPOINTS_PAGE, NoSite } from './NoSite';
import type { Delivery, EndpointsAnswer } from './views';
import { OurPage } from '../page/OurPage';
import { texts } from '../texts';
import { Confirm } from '../page/Confirm';
import { Pager } from '../page/Pager';
import { DeliveriesFilter, type Filter } from './DeliveriesFilter';
import { DeliveriesTable } from './DeliveriesTable';

interface Answer {
  data: Delivery[];
  next: string | null;
  mayChange: boolean;
}

const LOOK_EVERY_MS = 5_000;
const EVERYTHING: Filter = { state: 'all', endpoint: '', from: '', to: '' };
/** Before this there was no Slugline. */
const BEGINNING = '2020-01-01T00:00:00.000Z';

/** What every site was told and what became of it; operators send again. */
const DeliveriesPage = () => {
  const [filter, setFilter] = useState(EVERYTHING);
  const [before, setBefore] = useState<string | null>(null);
  const { answer, problem, reload } = useReading<Answer>(
    `/slugline/deliveries?${queryOf(filter, before)}`,
    LOOK_EVERY_MS,
  );
  const endpoints = useReading<EndpointsAnswer>('/slugline/endpoints', 60_000);
  const { ask, say, isBusy } = useAsking();
  const words = texts.deliveries;

  const replay = async (which: object) => {
    const sent = await ask<{ data: { count: number } }>('post', '/slugline/deliveries/replay', which);
    if (!sent) return;
    say('success', words.count(sent.data.count));
    reload();
  };
  const replayDead = () =>
    replay({
      state: 'dead',
      ...(filter.endpoint ? { endpoint: filter.endpoint } : {}),
      from: filter.from ? new Date(filter.from).toISOString() : BEGINNING,
      to: (filter.to ? new Date(filter.to) : new Date()).toISOString(),
    });

  if (problem && !answer) return <Page.Error />;
  if (!answer) return <Page.Loading />;
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(EVERYTHING) || before !== null;
  return (
    <OurPage
      words={words}
      primaryAction={
        answer.mayChange ? (
          <Confirm
            title={words.sendAllDead}
            question={words.confirmAll(filter.endpoint || words.everyEndpoint)}
            onConfirm={replayDead}
            trigger={
              <Button variant="secondary" loading={isBusy}>
                {words.sendAllDead}
              </Button>
            }
          />
        ) : undefined
      }
      secondaryAction={
        <LinkButton tag={NavLink} to={ENDPOINTS_PAGE} variant="tertiary">
          {words.toEndpoints}
        </LinkButton>
      }
    >
      <DeliveriesFilter
        filter={filter}
        endpoints={endpoints.answer?.data.map(({ name }) => name) ?? []}
        onChange={(next) => {
          setFilter(next);
          setBefore(null);
        }}
      />
      <Box paddingTop={4}>
        {answer.data.length === 0 && endpoints.answer?.data.length === 0 ? (
          <Box background="neutral0" padding={8} shadow="tableShadow" hasRadius>
            <NoSite mayAdd={endpoints.answer.mayChange} />
          </Box>
        ) : answer.data.length === 0 ? (
          <EmptyStateLayout
            content={isFiltered ? words.noneMatch : words.empty}
            shadow="tableShadow"
            hasRadius
          />
        ) : (
          <DeliveriesTable
            deliveries={answer.data}
            mayChange={answer.mayChange}
            onSendAgain={({ id }) => replay({ ids: [id] })}
          />
        )}
      </Box>
      <Pager
        place={before}
        next={answer.next}
        words={{ first: words.newest, next: words.older }}
        onTurn={setBefore}
        paddingTop={4}
        justifyContent="flex-end"
      />
    </OurPage>
  );
};

/** The query of the list; times are typed in the browser's zone and sent in UTC. */
function queryOf({ state, endpoint, from, to }: Filter, before: string | null): string {
  return new URLSearchParams({
    ...(state === 'all' ? {} : { state }),
    ...(endpoint ? { endpoint } : {}),
    ...(from ? { from: new Date(from).toISOString() } : {}),
    ...(to ? { to: new Date(to).toISOString() } : {}),
    ...(before ? { before } : {}),
  }).toString();
}

export default DeliveriesPage;
