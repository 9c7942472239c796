import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../../newsroom/house-style';
import type { ArchiveNames } from '../../stores/intake/archive/names';
import type { mediaDesk } from './media';
import type { ripening } from './ripening';

/** What everybody at the desk needs. */
export interface DeskNeeds {
  strapi: Core.Strapi;
  style: HouseStyle;
  names: ArchiveNames;
  media: ReturnType<typeof mediaDesk>;
  /** The folder of `--media`, null for the one beside the source. */
  mediaRoot: string | null;
  rules: ReturnType<typeof ripening>;
  /** Before the first batch: readers will notice. Survives the process. */
  oweRebuild(): Promise<void>;
}
