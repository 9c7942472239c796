/** What public reads may use of this machine; read by `src/public-answers`. */
import { settingsOrStop } from '../src/settings/settings-or-stop';

const config = () => ({ keptMegabytes: settingsOrStop().ANSWERS_IN_MEMORY_MB });

export default config;
