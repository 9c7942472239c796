import { texts } from './texts';

/** Sentences of Strapi's admin that are ours to say: it is a newsroom's desk, and its name is Slugline. */
export const ownWords: Readonly<Record<string, string>> = {
  'app.components.LeftMenu.navbrand.title': 'Slugline',
  'app.components.LeftMenu.navbrand.workplace': 'Newsroom',
  'Auth.form.welcome.title': 'Welcome to Slugline',
  'Auth.form.welcome.subtitle': 'Log in to your newsroom',
  'Auth.form.register.subtitle':
    'These credentials are only for this newsroom. What you write is stored in its own database.',
  'HomePage.head.title': texts.desk.home,
  'HomePage.header.title': texts.desk.greeting,
  'HomePage.header.subtitle': texts.desk.subtitle,
  'global.home': texts.desk.home,
  'app.session.ended.unsaved':
    'Your session has ended and can’t be resumed. Log in again: this browser keeps the words of a story, and offers them.',
  'global.prompt.unsaved':
    'Leave this page? What you have changed here is not saved. This browser keeps the words of a story, and offers them again.',
};
