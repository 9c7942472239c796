import { Widget } from '@strapi/strapi/admin';
import { clock } from '../page/clock';
import { texts } from '../texts';
import { StoryLines } from './StoryLines';
import { useDesk } from './useDesk';

/** The stories that are with me, what was saved last first. */
const WaitingWidget = () => {
  const desk = useDesk();
  if (!desk) return <Widget.Loading />;
  const words = texts.desk;
  const lines = desk.waiting.map((story) => ({
    ...story,
    below: [
      words.states[story.deskState as keyof typeof words.states] ?? '',
      story.savedAt ? words.saved(clock(story.savedAt)) : '',
      story.deskNotes,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  }));
  return <StoryLines lines={lines} none={words.nothingWaits} />;
};

export default WaitingWidget;
