import type { Core } from '@strapi/strapi';
import { keepPictureWords, type UploadService } from './keep-picture-words';

interface Plugin {
  contentTypes: { file: { schema: { attributes: Record<string, unknown> } } };
  services: { upload: (context: { strapi: Core.Strapi }) => UploadService };
}

/** Media files know whom a picture is by and who owns it, and take both from the file when it is uploaded. */
export default (plugin: Plugin): Plugin => {
  const { attributes } = plugin.contentTypes.file.schema;
  attributes.credit = { type: 'string', maxLength: 255 };
  attributes.copyright = { type: 'text' };

  const stock = plugin.services.upload;
  plugin.services.upload = ({ strapi }) => keepPictureWords(stock({ strapi }), strapi);
  return plugin;
};
