import { useState } from 'react';
import { Button, EmptyStateLayout } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { OurPage } from '../page/OurPage';
import { useAsking } from '../deliveries/useAsking';
import { useReading } from '../deliveries/useReading';
import type { Endpoint, EndpointsAnswer } from '../deliveries/views';
import { texts } from '../texts';
import { EndpointForm } from './EndpointForm';
import { EndpointsTable, type EndpointAction } from './EndpointsTable';
import { SecretOnce } from './SecretOnce';

const LOOK_EVERY_MS = 5_000;

interface Tested {
  data: { isAccepted: boolean; tookMs: number; reason: string };
}

/** The sites and build services that hear of changes: seen by editors, changed by operators. */
const EndpointsPage = () => {
  const { answer, problem, reload } = useReading<EndpointsAnswer>('/slugline/endpoints', LOOK_EVERY_MS);
  const [edited, setEdited] = useState<Endpoint | 'new' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const { ask, say, isBusy } = useAsking();
  const words = texts.endpoints;

  const act: Record<EndpointAction, (name: string) => Promise<void>> = {
    async test(name) {
      const tested = await ask<Tested>('post', `${pathOf(name)}/test`);
      if (!tested) return;
      const { isAccepted, tookMs, reason } = tested.data;
      if (isAccepted) say('success', words.accepted(name, tookMs));
      else say('danger', words.refused(name, reason));
    },
    async rotate(name) {
      const rotated = await ask<{ secret: string | null }>('post', `${pathOf(name)}/rotate`);
      if (rotated?.secret) setSecret(rotated.secret);
    },
    revive: async (name) => void (await ask('post', `${pathOf(name)}/revive`)),
    remove: async (name) => void (await ask('del', pathOf(name))),
  };

  const save = async (settings: object): Promise<void> => {
    const saved =
      edited === 'new'
        ? await ask<{ secret: string | null }>('post', '/slugline/endpoints', settings)
        : await ask<{ secret?: null }>('put', pathOf((edited as Endpoint).name), settings);
    if (!saved) return;
    setEdited(null);
    if (saved.secret) setSecret(saved.secret);
    reload();
  };

  if (problem && !answer) return <Page.Error />;
  if (!answer) return <Page.Loading />;
  return (
    <OurPage
      words={words}
      primaryAction={
        answer.mayChange ? (
          <Button startIcon={<Plus />} onClick={() => setEdited('new')}>
            {words.add}
          </Button>
        ) : undefined
      }
    >
      {answer.data.length === 0 ? (
        <EmptyStateLayout content={words.empty} shadow="tableShadow" hasRadius />
      ) : (
        <EndpointsTable
          endpoints={answer.data}
          mayChange={answer.mayChange}
          isBusy={isBusy}
          onEdit={setEdited}
          onAct={(action, { name }) => void act[action](name).then(reload)}
        />
      )}
      {edited === null ? null : (
        <EndpointForm
          endpoint={edited === 'new' ? null : edited}
          isBusy={isBusy}
          onSave={save}
          onClose={() => setEdited(null)}
        />
      )}
      {secret === null ? null : <SecretOnce secret={secret} onClose={() => setSecret(null)} />}
    </OurPage>
  );
};

const pathOf = (name: string): string => `/slugline/endpoints/${encodeURIComponent(name)}`;

export default EndpointsPage;
