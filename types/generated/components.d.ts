import type { Schema, Struct } from '@strapi/strapi';

export interface ArticleCorrection extends Struct.ComponentSchema {
  collectionName: 'components_article_corrections';
  info: {
    displayName: 'Correction';
    icon: 'pencil';
  };
  attributes: {
    at: Schema.Attribute.DateTime;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface ArticleCredit extends Struct.ComponentSchema {
  collectionName: 'components_article_credits';
  info: {
    displayName: 'Credit';
    icon: 'user';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    place: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface ArticleImage extends Struct.ComponentSchema {
  collectionName: 'components_article_images';
  info: {
    displayName: 'Image';
    icon: 'picture';
  };
  attributes: {
    alternativeText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    asset: Schema.Attribute.Media<'images'>;
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    focus: Schema.Attribute.JSON & Schema.Attribute.CustomField<'global::focus'>;
    role: Schema.Attribute.Enumeration<['lead', 'inline', 'gallery']> & Schema.Attribute.DefaultTo<'inline'>;
  };
}

export interface ArticleRelatedLink extends Struct.ComponentSchema {
  collectionName: 'components_article_related_links';
  info: {
    displayName: 'Related link';
    icon: 'link';
  };
  attributes: {
    article: Schema.Attribute.Relation<'oneToOne', 'api::article.article'>;
    byHeadline: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    targetDocumentId: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface ArticleSummaryBullet extends Struct.ComponentSchema {
  collectionName: 'components_article_summary_bullets';
  info: {
    displayName: 'Summary bullet';
    icon: 'bulletList';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    locked: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface PublicationSocialProfile extends Struct.ComponentSchema {
  collectionName: 'components_publication_social_profiles';
  info: {
    displayName: 'Social profile';
    icon: 'link';
  };
  attributes: {
    network: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'article.correction': ArticleCorrection;
      'article.credit': ArticleCredit;
      'article.image': ArticleImage;
      'article.related-link': ArticleRelatedLink;
      'article.summary-bullet': ArticleSummaryBullet;
      'publication.social-profile': PublicationSocialProfile;
    }
  }
}
