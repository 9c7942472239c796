import { Box, Typography } from '@strapi/design-system';
import { texts } from '../texts';

/** Where result pages and cards cut a text, in characters; they go by pixels, so this is where cutting begins. */
const TITLE = 60;
const DESCRIPTION = 155;

interface Looks {
  headline: string;
  /** As cards of other houses show it. */
  socialHeadline: string;
  teaser: string;
  path: string;
  site: { name: string; url: string };
  picture: string;
}

/** How the story shows in a result page and in a shared link, as the form has it now. */
export const Look = ({ headline, socialHeadline, teaser, path, site, picture }: Looks) => {
  const words = texts.beforePublishing;
  const host = hostOf(site.url);
  return (
    <Box>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {words.inSearch}
      </Typography>
      <Box paddingTop={1} paddingBottom={3} data-testid="in-search">
        <Typography tag="div" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {host}
          {path.split('/').filter(Boolean).join(' › ').replace(/^/u, ' › ')}
        </Typography>
        <Typography tag="div" textColor="primary700" fontWeight="semiBold">
          {cut(headline, TITLE)}
        </Typography>
        <Typography tag="div" variant="pi">
          {cut(teaser, DESCRIPTION)}
        </Typography>
        {headline.length > TITLE ? (
          <Typography tag="div" variant="pi" textColor="warning700">
            {words.isCut(headline.length)}
          </Typography>
        ) : null}
      </Box>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {words.inCards}
      </Typography>
      <Box marginTop={1} borderColor="neutral200" hasRadius overflow="hidden" data-testid="in-cards">
        {picture === '' ? null : (
          <img src={picture} alt="" style={{ width: '100%', aspectRatio: '1.91', objectFit: 'cover' }} />
        )}
        <Box padding={2} background="neutral100">
          <Typography tag="div" variant="pi" textColor="neutral600">
            {host}
          </Typography>
          <Typography tag="div" fontWeight="semiBold">
            {socialHeadline}
          </Typography>
        </Box>
      </Box>
    </Box>
  );
};

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most) + 1 || most).trim()} …`;

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
