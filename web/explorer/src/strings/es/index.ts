/** The words of the page in es. */

import type { Messages } from "../strings";
import { english } from "../en";

export default english satisfies Messages;
