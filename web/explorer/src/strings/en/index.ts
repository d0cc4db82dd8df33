/** The words of the page in English. Each part of the page has a file of its own. */

import type { Messages } from "../strings";
import { about } from "./about";
import { compare } from "./compare";
import { core } from "./core";
import { explore } from "./explore";
import { figures } from "./figures";
import { map } from "./map";
import { share } from "./share";
import { stories } from "./stories";
import { table } from "./table";

export const english = { ...core, ...figures, ...explore, ...map, ...table, ...compare, ...stories, ...share, ...about };

export default english satisfies Messages;
