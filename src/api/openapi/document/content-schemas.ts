import article from '../../article/content-types/article/schema.json';
import author from '../../author/content-types/author/schema.json';
import publication from '../../publication/content-types/publication/schema.json';
import section from '../../section/content-types/section/schema.json';
import correction from '../../../components/article/correction.json';
import credit from '../../../components/article/credit.json';
import image from '../../../components/article/image.json';
import relatedLink from '../../../components/article/related-link.json';
import summaryBullet from '../../../components/article/summary-bullet.json';
import socialProfile from '../../../components/publication/social-profile.json';
import type { Schemas } from '../../../contract/content-shapes';

/** What Strapi was told of our content, by its uids: the document says the same. */
export const contentSchemas = {
  'api::article.article': article,
  'api::author.author': author,
  'api::publication.publication': publication,
  'api::section.section': section,
  'article.correction': correction,
  'article.credit': credit,
  'article.image': image,
  'article.related-link': relatedLink,
  'article.summary-bullet': summaryBullet,
  'publication.social-profile': socialProfile,
} as unknown as Schemas;
