import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { map, type Observable } from 'rxjs';
import { z } from 'zod';
import { answersKey } from './answers.decorator.ts';
import { SETTINGS, type HttpSettings } from './settings.ts';

/** In tests and development, an answer that breaks the contract is a fault, seen at once. */
@Injectable()
export class AnswerCheck implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(SETTINGS) private readonly settings: HttpSettings,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const schema = this.reflector.get<z.ZodType | undefined>(answersKey, context.getHandler());
    if (!this.settings.checkAnswers || !schema) return next.handle();
    return next.handle().pipe(
      map((answer: unknown) => {
        const checked = schema.safeParse(answer);
        if (checked.success) return answer;
        throw new Error(`The answer breaks the contract: ${z.prettifyError(checked.error)}`);
      }),
    );
  }
}
