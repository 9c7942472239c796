import type { Core } from '@strapi/strapi';
import { metricsText } from '../../../stores/health/metrics';

interface Context {
  body: unknown;
  set(name: string, value: string): void;
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/metrics`, in the text format of Prometheus. */
  async find(ctx: Context) {
    const { text, contentType } = await metricsText(strapi);
    ctx.body = text;
    ctx.set('Content-Type', contentType);
    ctx.set('Cache-Control', 'no-store');
  },
});
