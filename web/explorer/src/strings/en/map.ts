/** Words of the part "map". */

export const map = {};
