/** Words of the part "table". */

export const table = {};
