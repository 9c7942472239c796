import { nextWebhook } from '@slugline/client/webhooks';
import { revalidatePath, revalidateTag } from 'next/cache';

/** A signed message of the newsroom: the pages that it names are made anew at their next visit. */
export const POST = nextWebhook({ secret: process.env.REBUILD_SECRET, revalidatePath, revalidateTag });
