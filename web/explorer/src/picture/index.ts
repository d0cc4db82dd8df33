/** Pictures are fetched when one is wanted. */

export { picture } from "./picture";
export { pngOf } from "./png";
