/** Words of the part "stories". */

export const stories = {};
