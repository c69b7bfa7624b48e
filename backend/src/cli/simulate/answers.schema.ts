import type { Answers, FailureCode, Json } from '@baton/process-maps';
import { z } from 'zod';

const Anything: z.ZodType<Json> = z.json();
const After = z
  .string()
  .regex(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/, 'expected a duration such as PT2H');
const after = After.optional();

/** Every code of a failure; the type keeps the list whole. */
const codes = {
  auth_expired: true,
  auth_revoked: true,
  forbidden: true,
  rate_limited: true,
  invalid_input: true,
  not_found: true,
  conflict: true,
  vendor_down: true,
  unknown_outcome: true,
  permanent: true,
  no_answer: true,
  bad_output: true,
  bad_value: true,
  internal: true,
} satisfies Record<FailureCode, true>;

const Failure = z.strictObject({
  code: z.enum(Object.keys(codes) as [FailureCode, ...FailureCode[]]),
  message: z.string().default('As the saved case says.'),
  retryAfterMs: z.number().min(0).optional(),
});
const Step = z.union([
  z.strictObject({ output: Anything, confidence: z.number().min(0).max(1).optional(), after }),
  z.strictObject({ failure: Failure, after }),
]);
const Person = z.strictObject({
  choice: z.string(),
  by: z.string().optional(),
  reason: z.string().optional(),
  edits: z.record(z.string(), Anything).optional(),
  after,
});
const visits = <T extends z.ZodType>(answer: T) => z.union([answer, z.array(answer).min(1)]);

/** How a rehearsal's outside answers, as people write it: see `Answers`. */
const AnswersFile = z.strictObject({
  steps: z.record(z.string(), visits(Step)).optional(),
  people: z.record(z.string(), visits(Person)).optional(),
  messages: z.record(z.string(), z.strictObject({ message: Anything, after })).optional(),
  children: z.record(z.string(), z.strictObject({ output: Anything, after })).optional(),
});

const shapes: Record<string, string> = {
  steps: '{ "output": ..., "confidence": 0.9 } or { "failure": { "code": ... } }',
  people: '{ "choice": ..., "reason": ..., "edits": { ... } }',
  messages: '{ "message": ... }',
  children: '{ "output": ... }',
};

/** @returns the answers, or in one sentence what is wrong with them */
export function readAnswers(value: Json): Answers | string {
  const parsed = AnswersFile.safeParse(value);
  // What is left undefined by zod is absent in the file.
  if (parsed.success) return parsed.data as Answers;
  const [kind, name] = parsed.error.issues[0]!.path;
  const shape = shapes[String(kind)];
  if (kind === undefined || shape === undefined) return 'Expected answers under steps, people, messages or children.';
  if (name === undefined) return `Expected answers by step under “${String(kind)}”.`;
  return `Expected ${shape} as the answer of “${String(name)}” under “${String(kind)}”, each with "after": "PT2H" if it takes time.`;
}
