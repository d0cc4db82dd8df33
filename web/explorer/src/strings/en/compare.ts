/** Words of the part "compare". */

export const compare = {};
