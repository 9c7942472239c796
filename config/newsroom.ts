/**
 * House style: what a newsroom would argue about over coffee, in one place.
 * Read anywhere on the server as `strapi.config.get('newsroom')`; the type is `HouseStyle` in `src/newsroom/house-style.ts`.
 */
import { houseStyle } from '../src/newsroom/house-style';

export default { ...houseStyle };
