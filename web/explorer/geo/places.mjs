/** What the world file decides by hand. Each entry is a decision about a place; the reasons are in the README beside it. */

/** The middle of the map, in degrees east. Its edge runs through the Bering Strait, so that no country is cut in two. */
export const MIDDLE = 11.5;

/** The map ends here, in degrees north: Greenland and the islands south of Cape Horn are on it, Antarctica is not. */
export const TOP = 84;
export const BOTTOM = -57;

/** Codes for areas that the source knows by name only. Kosovo has the code that CLDR gives it. */
export const BY_NAME = { Kosovo: "XK" };

/** Areas with no code in ISO 3166-1: drawn as land that belongs to no country of the map. */
export const NEUTRAL = ["Somaliland", "N. Cyprus", "Siachen Glacier"];

/** Codes with a point but no shape: the map does not reach so far. */
export const LEFT_OUT = ["AQ"];

/**
 * Parts that the source counts with one owner and ISO 3166 with another: [from, to, west, south, east, north].
 * A polygon goes where its centre lies. `from` is a code, or the name of an area without one.
 */
export const PARTS = [
  ["FR", "GF", -55, 2, -51, 6],
  ["FR", "GP", -62, 15.8, -61, 17],
  ["FR", "MQ", -62, 14, -60, 15.5],
  ["FR", "RE", 55, -22, 56, -20],
  ["FR", "YT", 45, -13.5, 46, -12],
  ["NL", "BQ", -69, 11, -62, 18],
  ["NO", "SJ", -10, 70.9, 35, 81.5],
  ["NZ", "TK", -173, -10, -171, -8],
  ["RU", "UA", 32, 44, 36.7, 46.3],
  ["Indian Ocean Ter.", "CX", 105, -11, 106, -10],
  ["Indian Ocean Ter.", "CC", 96, -13, 97, -11],
];

/** The northern border of Western Sahara: the corner where it leaves the source's border, and where it meets the coast. */
export const SAHARA = { inland: [-8.818, 27.657], coast: [-13.174, 27.655] };

/** Points in [degrees east, degrees north] where the centre of the biggest polygon is missing or would mislead. */
export const POINTS = {
  AQ: [MIDDLE, BOTTOM + 1.5],
  BV: [3.36, -54.42],
  GI: [-5.35, 36.14],
  HT: [-72.2, 18.95],
  KI: [173.0, 1.4],
  MY: [102.3, 4.0],
  NO: [9.6, 61.6],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3],
};
