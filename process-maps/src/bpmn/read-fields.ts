import type { Json } from '../types/type.ts';
import { type BpmnElement, textIn } from './moddle.ts';
import { plainLine, readJson } from './xml-text.ts';

/** The fields that our extension holds as JSON. */
export function fieldsIn(extension: BpmnElement | undefined): Record<string, Json> {
  return readJson(textIn(extension, 'json')) ?? {};
}

/** The title as the map had it, unless the file was given another one since. */
export function keptTitle(shown: string, extension: BpmnElement | undefined): string {
  const { title } = fieldsIn(extension);
  if (typeof title !== 'string') return shown;
  const plain = plainLine(title);
  return plain === shown || plain === '' ? title : shown;
}

/** A record without what is undefined. */
export function present(fields: Record<string, Json | undefined>): Record<string, Json> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Record<string, Json>;
}

/** Attributes of an extension under the map's names; those that are absent are left out. */
export function attributesIn(extension: BpmnElement, names: Record<string, string>): Record<string, Json> {
  return present(
    Object.fromEntries(
      Object.entries(names).map(([attribute, field]) => [field, textIn(extension, attribute) || undefined]),
    ),
  );
}
