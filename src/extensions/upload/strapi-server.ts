import type { Core } from '@strapi/strapi';
import { settingsOrStop } from '../../settings/settings-or-stop';
import { fetchGuarded, type FileService } from './fetch-guarded';
import { keepPictureWords, type UploadService } from './keep-picture-words';
import { boundedUploads } from './bounded-uploads';

interface Plugin {
  contentTypes: { file: { schema: { attributes: Record<string, unknown> } } };
  services: {
    upload: (context: { strapi: Core.Strapi }) => UploadService;
    file: FileService | ((context: { strapi: Core.Strapi }) => FileService);
  };
}

/**
 * Media files know whom a picture is by and who owns it, and take both from the file when it is uploaded; and which
 * bytes they are. No picture is decoded that is too large, no two at once, and none is fetched from a private network.
 */
export default (plugin: Plugin): Plugin => {
  const { attributes } = plugin.contentTypes.file.schema;
  attributes.credit = { type: 'string', maxLength: 255 };
  attributes.copyright = { type: 'text' };
  attributes.digest = { type: 'string', private: true, maxLength: 32 }; // of the bytes as they arrived
  attributes.version = { type: 'string', private: true, maxLength: 32 }; // set when the bytes were replaced

  const { upload, file } = plugin.services;
  plugin.services.upload = ({ strapi }) =>
    boundedUploads(keepPictureWords(upload({ strapi }), strapi), strapi, settingsOrStop().UPLOAD_MEGAPIXELS);
  plugin.services.file = ({ strapi }) =>
    fetchGuarded(typeof file === 'function' ? file({ strapi }) : file, strapi);
  return plugin;
};
