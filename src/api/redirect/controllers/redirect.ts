import type { Core } from '@strapi/strapi';
import { getPublicAnswers } from '../../../public-answers/public-answers';
import { sendAnswer } from '../../../public-answers/send-answer';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  read: sendAnswer((request) => getPublicAnswers(strapi).answer(request)),
});
