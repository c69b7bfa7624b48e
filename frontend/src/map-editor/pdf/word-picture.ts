import type { TextMark } from '../in-out/marks.ts';
import { onPaper } from '../in-out/tones.ts';

/** Words as a picture, for scripts that the embedded font does not have. Lengths in pixels of the sheet. */
export interface WordPicture {
  png: Uint8Array;
  width: number;
  height: number;
  /** From the top of the picture to the foot of the letters. */
  foot: number;
}

export type DrawWords = (mark: TextMark) => Promise<WordPicture | undefined>;

/** Dots of the picture per pixel of the sheet: sharp in print. */
const SHARP = 5;
/** Pixels of the sheet; no words on a sheet are longer. */
const WIDEST = 1_500;

/** Drawn by the browser, which has the fonts of the person's own language. Undefined where it cannot draw. */
export const drawWords: DrawWords = async ({ words, size, bold, ink }) => {
  const canvas = document.createElement('canvas');
  const font = `${bold ? 600 : 400} ${size * SHARP}px 'Inter Variable', sans-serif`;
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  brush.font = font;
  const width = Math.min(WIDEST * SHARP, Math.ceil(brush.measureText(words).width) + SHARP);
  const height = Math.ceil(size * SHARP * 1.5);
  Object.assign(canvas, { width, height });
  // Its size set anew, a canvas forgets how it draws.
  Object.assign(brush, { font, fillStyle: onPaper(ink), textBaseline: 'alphabetic' });
  const foot = size * SHARP * 1.1;
  brush.fillText(words, 0, foot);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) return undefined;
  const png = new Uint8Array(await blob.arrayBuffer());
  return { png, width: width / SHARP, height: height / SHARP, foot: foot / SHARP };
};
