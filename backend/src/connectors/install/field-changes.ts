import { type Misfit, misfits, type Schema } from './compare-schemas.ts';

/** What a change of one field means. */
export interface FieldChange {
  effect: 'stops' | 'check';
  what: string;
  /** The field of the action or trigger that it is about, and on which side. */
  field: { side: 'input' | 'output'; name: string; needed: boolean };
}

type Say = (title: string, misfit: Misfit) => [FieldChange['effect'], string];

/** What maps give may no longer be taken. */
const taken: Record<Misfit['why'], Say> = {
  gone: (title, { path }) => ['stops', `“${title}” no longer takes “${path}”.`],
  missing: (title, { path }) => ['stops', `“${title}” now needs “${path}”.`],
  kind: (title, { path, from, to }) => ['stops', `“${title}” now takes ${to} in “${path}”, not ${from}.`],
  choices: (title, { path, from, to }) => ['stops', `“${title}” no longer takes ${from} in “${path}”, only ${to}.`],
  limits: (title, { path }) => ['check', `“${title}” is stricter about “${path}”.`],
};

/** What maps work with may no longer come. */
const given: Record<Misfit['why'], Say> = {
  gone: (title, { path }) => ['check', `“${title}” also gives “${path}”.`],
  missing: (title, { path }) => ['stops', `“${title}” no longer always gives “${path}”.`],
  kind: (title, { path, from, to }) => ['stops', `“${title}” now gives ${from} in “${path}”, not ${to}.`],
  choices: (title, { path, from }) => ['check', `“${title}” may now also give ${from} in “${path}”.`],
  limits: (title, { path }) => ['check', `“${title}” may give longer or other values in “${path}”.`],
};

/** Of an input: what was right before and no longer is, field by field. */
export const inputChanges = (title: string, before: Schema, after: Schema): FieldChange[] =>
  misfits(before, after).map((misfit) => noted('input', taken[misfit.why](title, misfit), misfit));

/** Of an output: what was sure before and no longer is, field by field. A field more is nothing that anybody misses. */
export function outputChanges(title: string, before: Schema, after: Schema): FieldChange[] {
  const less = misfits(after, before).filter(({ why }) => why !== 'gone');
  const lost = lostFields(before, after).map((path): FieldChange => {
    const field = { side: 'output', name: nameOf(path), needed: false } as const;
    return { effect: 'stops', what: `“${title}” no longer gives “${path}”.`, field };
  });
  const isLost = ({ path }: Misfit) => lost.some(({ what }) => what.includes(`“${path}”`));
  return [
    ...lost,
    ...less.filter((one) => !isLost(one)).map((misfit) => noted('output', given[misfit.why](title, misfit), misfit)),
  ];
}

/** Fields that are no longer there at all. */
const lostFields = (before: Schema, after: Schema): string[] =>
  misfits(before, after)
    .filter(({ why }) => why === 'gone')
    .map(({ path }) => path);

const noted = (
  side: 'input' | 'output',
  [effect, what]: [FieldChange['effect'], string],
  misfit: Misfit,
): FieldChange => ({
  effect,
  what: what.replace(' in “”', '').replace(' about “”', ''),
  field: { side, name: nameOf(misfit.path), needed: side === 'input' && misfit.why === 'missing' },
});

/** The field at the top: what maps name first. */
const nameOf = (path: string): string => /^[^.[]*/.exec(path)?.[0] ?? '';
