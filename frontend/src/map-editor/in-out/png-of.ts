import type { MapDraft } from '@baton/process-maps/edit';
import { svgOf } from './svg-of.ts';

/** Pixels on a side that every browser can draw. */
const MOST = 12_000;

/** The picture at twice its size, as far as a browser can draw that. @throws with a sentence when it cannot */
export async function pngOf(draft: MapDraft): Promise<Blob> {
  const svg = svgOf(draft);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, MOST / image.width, MOST / image.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('This browser could not draw the picture. Save it as SVG instead.');
  return blob;
}
