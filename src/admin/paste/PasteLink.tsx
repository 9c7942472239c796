import { LinkButton } from '@strapi/design-system';
import { useLocation, Link } from 'react-router-dom';
import { texts } from '../texts';

/** Beside "Create new entry" in the list of articles, and in no other list. */
export const PasteLink = () =>
  useLocation().pathname.includes('/api::article.article') ? (
    <LinkButton tag={Link} to="/slugline-paste" variant="secondary" size="S">
      {texts.paste.title}
    </LinkButton>
  ) : null;
