import type { Core } from '@strapi/strapi';
import { endingProblem } from '../../../lifetime/graceful-end';
import { readiness } from '../../../stores/health/readiness';
import { wireRoomOf } from '../../../stores/wire/wire-room';

interface Context {
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/** For those who run it: is the process alive, and may it be given requests? Open to everybody; tells nothing else. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const ask = readiness(strapi, {
    ending: async () => endingProblem(strapi),
    courier: async () => wireRoomOf(strapi).idleReason(),
  });
  return {
    /** `GET /api/health/live`: 200 while the process answers. What it depends on is not asked: a restart heals none of it. */
    live(ctx: Context) {
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { live: true };
    },

    /** `GET /api/health/ready`: 200, or 503 with a sentence for each check that fails. */
    async ready(ctx: Context) {
      const { isReady, checks } = await ask();
      ctx.set('Cache-Control', 'no-store');
      ctx.status = isReady ? 200 : 503;
      ctx.body = { ready: isReady, checks };
    },
  };
};
