import { cookies, draftMode } from 'next/headers';
import { redirect } from 'next/navigation';
import { fresh, newsroom } from '../../lib/newsroom';

/** Where the admin's signed link leads: into draft mode, to the page of the story. Without a link, out of it. */
export async function GET(request: Request) {
  const link = new URL(request.url).searchParams;
  const { documentId, ...signed } = Object.fromEntries(link);
  const mode = await draftMode();
  if (documentId === undefined) {
    mode.disable();
    redirect('/');
  }
  const draft = await newsroom.preview(documentId, signed, fresh);
  if (!draft.ok) {
    const status = draft.error.status || 502;
    return new Response('This link shows nothing, or nothing any more.', { status });
  }
  mode.enable();
  // As Next's own: the admin shows the page in a frame, so the cookie comes from another site.
  const shown = { httpOnly: true, sameSite: 'none', secure: true, path: '/', maxAge: 3_600 } as const;
  (await cookies()).set('preview', link.toString(), shown);
  redirect(draft.data.path);
}
