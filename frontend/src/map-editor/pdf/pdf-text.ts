import type { PDFDocument, PDFFont, PDFImage, PDFPage } from '@cantoo/pdf-lib';
import { rgb } from '@cantoo/pdf-lib';
import type { TextMark } from '../in-out/marks.ts';
import { onPaper, type Tone } from '../in-out/tones.ts';
import { canShow, inFont, paperWords } from './paper-words.ts';
import type { DrawWords, WordPicture } from './word-picture.ts';

/** Bytes of the two fonts that are embedded, as far as their letters are used. */
export interface FontFiles {
  plain: Uint8Array;
  bold: Uint8Array;
}

/** Where a point of the sheet stands on the page, in points. */
export interface Place {
  x(of: number): number;
  y(of: number): number;
  scale: number;
}

export const colour = (tone: Tone) => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(onPaper(tone).slice(at, at + 2), 16) / 255);
  return rgb(red!, green!, blue!);
};

/** Writes on pages: with the embedded font, and as a picture where that has no letters for it. */
export class PdfText {
  private readonly pictures = new Map<string, WordPicture & { image: PDFImage }>();
  private readonly fonts: Record<'plain' | 'bold', PDFFont>;
  private readonly known: ReadonlySet<number>;

  private constructor(fonts: Record<'plain' | 'bold', PDFFont>) {
    this.fonts = fonts;
    this.known = new Set(fonts.plain.getCharacterSet());
  }

  /** @param marks everything that will be written, so that pictures of words are there when they are needed */
  static async for(pdf: PDFDocument, files: FontFiles, marks: readonly TextMark[], draw: DrawWords): Promise<PdfText> {
    const [plain, bold] = await Promise.all(
      [files.plain, files.bold].map((file) => pdf.embedFont(file, { subset: true })),
    );
    const text = new PdfText({ plain: plain!, bold: bold! });
    for (const mark of marks) await text.prepare(pdf, mark, draw);
    return text;
  }

  write(page: PDFPage, mark: TextMark, { x, y, scale }: Place): void {
    const words = paperWords(mark.words);
    if (words === '') return;
    const found = this.pictures.get(keyOf(mark));
    if (found) {
      const width = found.width * scale;
      const left = x(mark.x) - width * shareOf[mark.anchor];
      const bottom = y(mark.y - found.foot + found.height);
      page.drawImage(found.image, { x: left, y: bottom, width, height: found.height * scale });
      return;
    }
    const font = mark.bold ? this.fonts.bold : this.fonts.plain;
    const size = mark.size * scale;
    const shown = inFont(words, this.known);
    const left = x(mark.x) - font.widthOfTextAtSize(shown, size) * shareOf[mark.anchor];
    page.drawText(shown, { x: left, y: y(mark.y), size, font, color: colour(mark.ink) });
  }

  private async prepare(pdf: PDFDocument, mark: TextMark, draw: DrawWords): Promise<void> {
    const words = paperWords(mark.words);
    if (canShow(words, this.known) || this.pictures.has(keyOf(mark))) return;
    const drawn = await draw({ ...mark, words });
    if (drawn) this.pictures.set(keyOf(mark), { ...drawn, image: await pdf.embedPng(drawn.png) });
  }
}

const shareOf = { start: 0, middle: 0.5, end: 1 } as const;
const keyOf = ({ words, size, bold, ink }: TextMark): string => JSON.stringify([words, size, bold, ink]);
