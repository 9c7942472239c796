import type { Core } from '@strapi/strapi';
import { VIEWS, type View } from './edit-views';

type Metadatas = Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Metadatas;
  layouts: { edit: { name: string; size: number }[][]; list: string[] };
}

const DONE = { type: 'slugline', name: 'edit-layout', key: 'done' };
/** Raised when `edit-views` changes; an editor's own changes of the layout since then are then given up. */
const VERSION = 11;

/** Sets labels, help and order of the forms once; later changes that a newsroom makes in the admin stay. */
export async function setEditLayout(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.store.get(DONE)) === VERSION) return;
  const contentManager = strapi.plugin('content-manager');
  for (const view of VIEWS) {
    const isComponent = view.uid in strapi.components;
    const service = contentManager.service(isComponent ? 'components' : 'content-types');
    const type = isComponent ? strapi.components[view.uid as never] : strapi.contentTypes[view.uid as never];
    const configuration: Configuration = await service.findConfiguration(type);
    await service.updateConfiguration(type, configured(configuration, view));
  }
  await strapi.store.set({ ...DONE, value: VERSION });
}

function configured({ settings, metadatas, layouts }: Configuration, view: View): Configuration {
  const described = Object.entries(metadatas).map(([name, metadata]) => {
    const field = view.fields[name];
    if (!field) return [name, metadata];
    const edit = {
      ...metadata.edit,
      label: field.label,
      description: field.description ?? '',
      editable: field.isReadOnly !== true,
    };
    return [name, { edit, list: { ...metadata.list, label: field.label } }];
  });
  return {
    settings: {
      ...settings,
      mainField: view.mainField,
      ...(view.newestFirst ? { defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC', pageSize: 20 } : {}),
    },
    metadatas: Object.fromEntries(described) as Metadatas,
    layouts: {
      edit: view.edit.map((row) => row.map(([name, size]) => ({ name, size }))),
      list: view.list ?? layouts.list,
    },
  };
}
