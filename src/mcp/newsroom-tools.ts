import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import { deriveStory } from '../newsroom/derive-story';
import type { HouseStyle } from '../newsroom/house-style';
import { getPublicAnswers } from '../public-answers/public-answers';
import { lintedArticle } from '../saves/in-short/linted-article';

type Json = Record<string, unknown>;

interface Tool {
  name: string;
  title: string;
  description: string;
  input: z.ZodObject;
  run(args: Json, needs: { strapi: Core.Strapi; style: HouseStyle }): Json | Promise<Json>;
}

const locale = z
  .string()
  .optional()
  .describe('Language of the story, e.g. "en"; the newsroom’s own without it');
const story = z.record(z.string(), z.unknown());

const TOOLS: readonly Tool[] = [
  {
    name: 'slugline_derive',
    title: 'Derive slug, In Short and teaser',
    description:
      'What a save would make of a story: its slug, its In Short list and its teaser, with problems. Nothing is stored.',
    input: z.object({
      story: story.describe(
        '{ headline, standfirst?, bullets?, body }; body is text with blank lines, or blocks',
      ),
      locale,
    }),
    run: ({ story: given, locale: language }, { style }) => {
      const derived = deriveStory(
        { id: 'story', ...(given as Json), ...(language ? { locale: language } : {}) },
        style,
      );
      return derived as unknown as Json;
    },
  },
  {
    name: 'slugline_lint',
    title: 'Lint an article',
    description:
      'The In Short list that saving this article would make, and every problem with it. Nothing is stored.',
    input: z.object({
      article: story.describe('An article as POST /api/articles takes it, without `data`'),
      locale,
    }),
    run: async ({ article, locale: language }, { style }) => {
      const linted = await lintedArticle(article, { locale: String(language ?? style.defaultLocale), style });
      return linted as unknown as Json;
    },
  },
  {
    name: 'slugline_search',
    title: 'Search published stories',
    description: 'Published stories that have all these words, newest first. Drafts are never found.',
    input: z.object({
      q: z.string().describe('Words to look for'),
      locale,
      before: z.string().optional().describe('`next` of the page before'),
    }),
    run: async (args, { strapi }) => {
      const given = Object.entries({
        ...args,
        pageSize: '10',
        fields: 'headline,teaser,path,slug,firstPublishedAt',
      });
      const query = new URLSearchParams(
        given
          .filter(([, value]) => value !== undefined)
          .map(([name, value]): [string, string] => [name, String(value)]),
      );
      const answer = await getPublicAnswers(strapi).answer({
        path: '/search',
        query,
        ifNoneMatch: undefined,
      });
      const told = JSON.parse(String(answer?.body)) as Json & { error?: { message: string } };
      if (told.error) throw new errors.ValidationError(told.error.message);
      return told;
    },
  },
];

/** The rules and the public search for assistants, through Strapi's own MCP server. Reads only; no tool here writes. */
export function addNewsroomTools(strapi: Core.Strapi): void {
  const { mcp } = strapi.ai;
  for (const tool of TOOLS) {
    mcp.registerTool({
      name: tool.name,
      title: tool.title,
      description: tool.description,
      auth: {
        policies: [{ action: 'plugin::content-manager.explorer.read', subject: 'api::article.article' }],
      },
      resolveInputSchema: () => tool.input,
      resolveOutputSchema: () => z.looseObject({}),
      createHandler:
        (app: Core.Strapi) =>
        async ({ args }: { args: Json }) => {
          try {
            const style = app.config.get('newsroom') as HouseStyle;
            const structuredContent = await tool.run(args, { strapi: app, style });
            return {
              content: [{ type: 'text', text: JSON.stringify(structuredContent) }],
              structuredContent,
            };
          } catch (error) {
            if (!(error instanceof errors.ApplicationError)) throw error;
            const text = JSON.stringify({ message: error.message, details: error.details });
            return { content: [{ type: 'text', text }], isError: true };
          }
        },
    } as never);
  }
}
