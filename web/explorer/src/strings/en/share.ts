/** Words of the part "share". */

export const share = {};
