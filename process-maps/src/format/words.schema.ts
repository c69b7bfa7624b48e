import * as z from 'zod/mini';
import { parseDay, parseSpan } from '../rules/moments.ts';

// Generated code is forbidden in the page (content security policy), so zod must not try to compile its schemas.
z.config({ jitless: true });

/** Says what a part of the format means, for the reference and for editors. */
export function means<T extends z.ZodMiniType>(schema: T, description: string): T {
  // A copy: elsewhere the same schema may mean something else.
  const copy = schema.clone(undefined, { parent: true }) as T;
  z.globalRegistry.add(copy, { description });
  return copy;
}

/** Words that mean something else inside a map or a rule, so that no step, role or field can be called so. */
const RESERVED = new Set(
  'continue again cancel join trigger confidence true false null in has as break const else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
);

export const Id = means(
  z.string().check(
    z.regex(/^[a-z][a-z0-9_]{0,59}$/, { error: 'an id: small letters, digits and _, starting with a letter' }),
    z.refine((id) => !RESERVED.has(id), { error: 'an id that is not a word of the language itself' }),
  ),
  'Small letters, digits and _, starting with a letter.',
);

export const Slug = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,59}$/, { error: 'small letters, digits and -, starting with a letter' }));

/** Plain words without the blanks around them. */
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** One line of plain words. */
export const Line = words(300);

/** Several lines of plain words. */
export const Prose = words(5_000);

export const DurationText = z
  .string()
  .check(z.refine((text) => parseSpan(text) !== undefined, { error: 'a duration such as PT2H, PT30M or P2D' }))
  .register(z.globalRegistry, { description: 'ISO 8601 duration: PT30M, PT2H, P2D.', examples: ['PT2H'] });

export const DayText = z
  .string()
  .check(z.refine((text) => parseDay(text) !== undefined, { error: 'a date such as 2026-12-31' }));

/** A rule: an expression that is yes or no, e.g. `confidence < 0.85`. Checked with its types later. */
export const RuleText = means(words(2_000), "A rule that is yes or no, e.g. deal.amount > money('10000 USD').");

/** An expression with its leading equals sign: `= lead.email`. */
export const ExpressionText = means(
  z
    .string()
    .check(
      z.maxLength(2_000),
      z.regex(/^\s*=\s*\S/, { error: 'an expression that starts with =, e.g. "= message.id"' }),
    ),
  'Starts with =, e.g. "= message.id".',
);

/** Text that may hold `{{ expr }}`. */
export const HoleText = words(5_000);
