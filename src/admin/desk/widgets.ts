import { Calendar, ListSearch, PaperPlane, User } from '@strapi/icons';
import { texts } from '../texts';

/** What the home page shows in place of Strapi's own widgets: the day of a newsroom. */
export const deskWidgets = ({ stories, deliveries }: { stories: unknown; deliveries: unknown }) => [
  {
    id: 'slugline-waiting',
    icon: User,
    title: { id: 'slugline.desk.waiting', defaultMessage: texts.desk.waiting },
    component: async () => (await import('./WaitingWidget')).default,
    permissions: stories,
  },
  {
    id: 'slugline-going-out',
    icon: Calendar,
    title: { id: 'slugline.desk.goingOut', defaultMessage: texts.desk.goingOut },
    component: async () => (await import('./GoingOutWidget')).default,
    permissions: stories,
  },
  {
    id: 'slugline-bullets',
    icon: ListSearch,
    title: { id: 'slugline.desk.bullets', defaultMessage: texts.bullets.title },
    link: { label: { id: 'slugline.desk.all', defaultMessage: texts.desk.all }, href: '/slugline-bullets' },
    component: async () => (await import('./BulletsWidget')).default,
    permissions: stories,
  },
  {
    id: 'slugline-failed',
    icon: PaperPlane,
    title: { id: 'slugline.desk.failed', defaultMessage: texts.desk.failedTitle },
    link: {
      label: { id: 'slugline.desk.all', defaultMessage: texts.desk.all },
      href: '/slugline-deliveries',
    },
    component: async () => (await import('./FailedWidget')).default,
    permissions: deliveries,
  },
];
