import { Widget } from '@strapi/strapi/admin';
import { useReading } from '../deliveries/useReading';
import { texts } from '../texts';
import type { BulletsAnswer } from '../to-check/views';
import { StoryLines } from './StoryLines';

const LOOK_EVERY_MS = 60_000;

/** The stories whose bullets an editor should look at now. */
const BulletsWidget = () => {
  const { answer } = useReading<BulletsAnswer>(
    '/slugline/bullets-to-check?show=urgent&limit=5',
    LOOK_EVERY_MS,
  );
  if (!answer) return <Widget.Loading />;
  const lines = answer.data.map((story) => ({ ...story, below: story.problems[0]?.message ?? '' }));
  return <StoryLines lines={lines} none={texts.desk.noBullets} />;
};

export default BulletsWidget;
