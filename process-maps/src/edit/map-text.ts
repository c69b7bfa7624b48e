import { stringify } from 'yaml';
import type { MapDocument } from '../format/map.schema.ts';

/** A map that was made by a program, as the text that people edit. */
export const mapText = (document: MapDocument): string => stringify(document, { lineWidth: 0 });
