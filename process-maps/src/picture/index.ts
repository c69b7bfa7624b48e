export { drawMap } from './draw-map.ts';
export { LETTER_WIDTH, LONGEST_WORD } from './sizes.ts';
export type * from './picture.types.ts';
