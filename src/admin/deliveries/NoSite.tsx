import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { texts } from '../texts';

export const ENDPOINTS_PAGE = '/settings/slugline-endpoints';

/** Nobody hears of a published story: said plainly, with the way to change it for those who may. */
export const NoSite = ({ mayAdd }: { mayAdd: boolean }) => (
  <Flex direction="column" alignItems="flex-start" gap={3} width="100%">
    <Typography fontWeight="semiBold">{texts.noSite.title}</Typography>
    <Typography textColor="neutral600">{mayAdd ? texts.noSite.mayAdd : texts.noSite.mayNot}</Typography>
    {mayAdd ? (
      <LinkButton tag={NavLink} to={ENDPOINTS_PAGE} variant="secondary">
        {texts.endpoints.add}
      </LinkButton>
    ) : null}
  </Flex>
);
