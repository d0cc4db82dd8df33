/** Words of the part "about". */

export const about = {};
