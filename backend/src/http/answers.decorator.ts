import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { z } from 'zod';

export const answersKey = 'baton:answers';

/** The contract's schema of what this route answers; checked on every answer in tests. */
export const Answers = (schema: z.ZodType): CustomDecorator => SetMetadata(answersKey, schema);
