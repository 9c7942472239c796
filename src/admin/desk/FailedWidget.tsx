import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { Delivery } from '../deliveries/views';
import { useReading } from '../deliveries/useReading';
import { texts } from '../texts';

const LOOK_EVERY_MS = 30_000;

/** What no site could be told, in a line each; the page of deliveries sends it again. */
const FailedWidget = () => {
  const { answer, status } = useReading<{ data: Delivery[] }>(
    '/slugline/deliveries?state=dead',
    LOOK_EVERY_MS,
  );
  if (status === 403) return <Widget.NoPermissions />;
  if (!answer) return <Widget.Loading />;
  if (answer.data.length === 0)
    return <Typography textColor="neutral600">{texts.desk.noneFailed}</Typography>;
  return <Typography textColor="danger600">{texts.desk.failed(answer.data.length)}</Typography>;
};

export default FailedWidget;
