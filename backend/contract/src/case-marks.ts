import { z } from 'zod';
import { holdsWords } from './holds-words.ts';
import { PersonRef } from './session.ts';

/** `complaint`: somebody outside was not content. `mistake`: something turned out to be wrong, whoever found it. */
export const MarkKind = z.enum(['complaint', 'mistake']);
export type MarkKind = z.infer<typeof MarkKind>;

/** POST /api/cases/:id/marks. */
export const AddMark = z.strictObject({
  kind: MarkKind,
  /** When it was heard of, or found: not in the future, and not before the case began. */
  at: z.iso.datetime({ offset: true }),
  text: z.string().trim().min(3).max(2000).refine(holdsWords, 'expected words'),
  /** What it cost, in the company's currency; null = not known. */
  cost: z.number().min(0).max(10_000_000).multipleOf(0.01).nullable(),
});
export type AddMark = z.infer<typeof AddMark>;

/** GET /api/cases/:id/marks, and what POST and POST /api/case-marks/:id/take-back answer with. */
export const CaseMarks = z.strictObject({
  currency: z.string(),
  marks: z.array(
    z.strictObject({
      id: z.string(),
      kind: MarkKind,
      at: z.string(),
      text: z.string(),
      cost: z.number().nullable(),
      by: PersonRef.nullable(),
      madeAt: z.string(),
      /** Taken back: it counts no more, and stays to be read. */
      takenBack: z.strictObject({ by: PersonRef.nullable(), at: z.string() }).nullable(),
    }),
  ),
});
export type CaseMarks = z.infer<typeof CaseMarks>;
