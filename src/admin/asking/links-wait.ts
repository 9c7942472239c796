import { texts } from '../texts';
import { isStory, type Asking } from './actions';

/**
 * Strapi says that links to drafts "will not be included" and offers to publish "without relations". Here they wait, and
 * show by themselves as soon as their story is public; so that is said, and the button is called what it does.
 */
export const sayThatLinksWait: Asking = (description, props) =>
  description?.dialog && isStory(props)
    ? {
        ...description,
        dialog: {
          ...description.dialog,
          title: texts.asking.linksWait.title,
          content: texts.asking.linksWait.content,
          confirmLabel: texts.asking.linksWait.confirm,
          variant: 'default',
        },
      }
    : description;
