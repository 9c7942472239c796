import type { Core } from '@strapi/strapi';
import { getPublicAnswers } from '../../../public-answers/public-answers';
import { sendAnswer } from '../../../public-answers/send-answer';

/** The feeds for a server whose middlewares do not answer them first; see `middlewares/public-reads`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  read: sendAnswer((request) => getPublicAnswers(strapi).answer(request)),
});
