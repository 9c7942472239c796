export { createNewsroom, NewsroomError } from './newsroom.js';
export type { Cache, Kept, Newsroom, NewsroomOptions, Page } from './newsroom.js';
export type { RequestOptions } from './request.js';
export { renderBody } from './body.js';
export type { Bases } from './body.js';
export type {
  Block,
  Card,
  Edition,
  Failure,
  Front,
  FrontQuery,
  Image,
  InShortItem,
  Publication,
  Redirect,
  RelatedLink,
  Result,
  SearchQuery,
  StoriesQuery,
  StoryQuery,
  Translation,
} from './types.js';
