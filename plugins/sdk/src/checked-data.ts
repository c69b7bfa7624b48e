import type { z } from 'zod';
import { ConnectorError } from './failure.ts';

/** The map's data, as the action declared it. */
export function checkInput<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const field = first?.path.join('.') ?? '';
  throw new ConnectorError('invalid_input', `${field || 'The input'}: ${first?.message ?? 'not as declared'}.`, {
    field,
  });
}

/** What `run` returned, as the action declared it; a mismatch is a fault of the connector, after the fact. */
export function checkOutput<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new OutputMismatch(`${first?.path.join('.') || 'The output'}: ${first?.message ?? 'not as declared'}.`);
}

/** The call itself went through; only its answer is not usable. */
export class OutputMismatch extends Error {
  override readonly name = 'OutputMismatch';
}
