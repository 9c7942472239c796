import type { Core } from '@strapi/strapi';
import { setTimeout as pause } from 'node:timers/promises';
import type { HouseStyle } from '../../newsroom/house-style';
import { reviewBullets } from './bullet-review';
import { digestOf } from '../database/digest';
import type { EditionCheck } from '../editions/edition-check';

/** What lists are judged by: raise it when a rule of `in-short` changes what it finds, and all are judged anew. */
const FORM = 1;

/** How far the check has come, and by which rules; `last` null: to the end. */
interface Mark {
  rules: string;
  last: string | null;
}

const markIn = (strapi: Core.Strapi) =>
  strapi.store({ type: 'core', name: 'slugline', key: 'bullets-to-check' });
const rulesOf = (style: HouseStyle): string => digestOf(JSON.stringify([FORM, style.inShort]));

/**
 * Before an archive from elsewhere comes into a newsroom without a story: each of its stories is judged as it is stored,
 * so the first start of a server has nothing to judge again, which would take it an hour for 100,000 of them.
 */
export async function judgedAsTheyCome(strapi: Core.Strapi, style: HouseStyle): Promise<void> {
  const mark = markIn(strapi);
  if ((await mark.get({})) !== null) return;
  if ((await strapi.db.connection('articles').first('id')) !== undefined) return;
  await mark.set({ value: { rules: rulesOf(style), last: null } satisfies Mark });
}

interface BulletCheck {
  /** Ends with the check, whatever came of it. */
  done: Promise<void>;
  stop(): Promise<void>;
}

/**
 * The check of the bullets to check at start: all stories are judged once by the rules and the house style of today,
 * in the background, at half the speed that one processor has. Later starts find the mark and do nothing, unless the
 * check of editions before it met stories that were written past the hooks.
 */
export function checkBulletsAtStart(
  strapi: Core.Strapi,
  { style, now, editions }: { style: HouseStyle; now: () => number; editions: EditionCheck },
): BulletCheck {
  const stopping = new AbortController();
  const mark = markIn(strapi);
  const rules = rulesOf(style);

  const check = async (): Promise<void> => {
    const reviewed = await editions.done;
    if (stopping.signal.aborted) return;
    const known = (await mark.get({})) as Mark | null;
    const isBegun = known?.rules === rules;
    const isStrange = (reviewed?.changed ?? 0) > 0;
    if (isBegun && known.last === null && !isStrange) return;
    let since = performance.now();
    const { seen, changed } = await reviewBullets(strapi, {
      style,
      now,
      after: isBegun && !isStrange ? known.last : null,
      signal: stopping.signal,
      onStretch: async ({ last }) => {
        await mark.set({ value: { rules, last } satisfies Mark });
        const rest = performance.now() - since;
        await pause(rest, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
        since = performance.now();
      },
    });
    if (stopping.signal.aborted) return;
    await mark.set({ value: { rules, last: null } satisfies Mark });
    if (changed > 0)
      strapi.log.info(`Bullets of ${seen} stories checked: the list of ${changed} was put right.`);
  };
  const done = check().catch((error: Error) => {
    if (!stopping.signal.aborted) strapi.log.error(`The check of bullets failed: ${error.message}`);
  });
  return {
    done,
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}
