import { createNewsroom } from '@slugline/client';
import { NextResponse, type NextRequest } from 'next/server';
import { CMS_URL } from './lib/newsroom';

const newsroom = createNewsroom({ url: CMS_URL }); // keeps the list by its ETag, so that most answers are a 304
let redirects: ReturnType<typeof newsroom.redirects>;
let askedMs = 0;

/** A page of Next cannot answer 410, so an address that was withdrawn is answered here, except in a preview. */
export async function proxy({ nextUrl, cookies }: NextRequest) {
  if (Date.now() - askedMs > 2_000) [redirects, askedMs] = [newsroom.redirects(), Date.now()];
  const known = await redirects;
  const isGone = known.ok && known.data.some(({ from, to }) => to === null && from === nextUrl.pathname);
  if (!isGone || cookies.has('__prerender_bypass')) return NextResponse.next();
  return new NextResponse('This story was withdrawn.', { status: 410 });
}

export const config = { matcher: '/((?!_next/|rebuild|preview).*)' };
