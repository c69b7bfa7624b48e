import type { ContextPack } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';

export type PackUse = ContextPack['usedBy'][number];

/** The AI steps of a published map, by the names of the packs that they are given. */
export function packUses(map: { slug: string; title: string }, { steps }: Pipeline): [string, PackUse][] {
  return Object.values(steps).flatMap((step) =>
    step.kind === 'ai'
      ? step.context.map((name): [string, PackUse] => [
          name,
          { map: map.slug, mapTitle: map.title, step: step.id, stepTitle: step.title },
        ])
      : [],
  );
}

/** The same of a map as it is written: steps stand in records, inside of other steps too. */
export function packUsesOfText(map: { slug: string; title: string }, document: unknown): [string, PackUse][] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([id, value]): [string, PackUse][] => {
    const inner = packUsesOfText(map, value);
    if (!isAiStep(value)) return inner;
    const use = { map: map.slug, mapTitle: map.title, step: id, stepTitle: value.title ?? id };
    return [...value.context.map((name): [string, PackUse] => [name, use]), ...inner];
  });
}

const isAiStep = (value: unknown): value is { title?: string; context: string[] } =>
  typeof value === 'object' &&
  value !== null &&
  (value as { kind?: unknown }).kind === 'ai' &&
  Array.isArray((value as { context?: unknown }).context);
