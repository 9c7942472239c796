import { Widget } from '@strapi/strapi/admin';
import { clock } from '../page/clock';
import { texts } from '../texts';
import { StoryLines } from './StoryLines';
import { useDesk } from './useDesk';

/** What goes live by itself today, soonest first. */
const GoingOutWidget = () => {
  const desk = useDesk();
  if (!desk) return <Widget.Loading />;
  const lines = desk.goingOut.map((story) => ({ ...story, below: clock(story.publishAt ?? '') }));
  return <StoryLines lines={lines} none={texts.desk.nothingGoesOut} />;
};

export default GoingOutWidget;
