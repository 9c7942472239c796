import { openApiDocument, type OpenApiDocument } from '../../../contract/openapi-document';
import { contentSchemas } from './content-schemas';

/** The document of this newsroom: what is served, and what `npm run openapi:generate` writes into `docs`. */
export const newsroomDocument = (version: string): OpenApiDocument =>
  openApiDocument(contentSchemas, { version });
