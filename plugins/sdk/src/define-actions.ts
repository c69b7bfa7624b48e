import type { z } from 'zod';
import type { Action, ActionDefinition } from './action.ts';
import type { Authentication, AuthOf } from './authentication.ts';
import type { CallContext } from './call-context.ts';
import { checkInput, checkOutput } from './checked-data.ts';
import { readStoredAuth } from './stored-auth.ts';
import type { PollDefinition, PollTrigger, WebhookDefinition, WebhookTrigger } from './trigger.ts';

/**
 * Builders whose callbacks see the connection's credentials with their types. They close over the schemas: what the host
 * gets takes and gives `unknown`, checked both ways, so that no caller needs the author's types.
 */
export function forConnection<const A extends Authentication>(authentication: A) {
  const typed = (context: CallContext): CallContext<AuthOf<A>> => ({
    ...context,
    auth: readStoredAuth(authentication, context.auth),
  });
  return {
    action: <In extends z.ZodType, Out extends z.ZodType>(made: ActionDefinition<In, Out, AuthOf<A>>): Action =>
      closeAction(made, typed),
    webhook: <Params extends z.ZodType, Out extends z.ZodType>(
      made: WebhookDefinition<Params, Out, AuthOf<A>>,
    ): WebhookTrigger => closeWebhook(made, typed),
    poll: <Params extends z.ZodType, Out extends z.ZodType, Cursor extends z.ZodType>(
      made: PollDefinition<Params, Out, Cursor, AuthOf<A>>,
    ): PollTrigger => closePoll(made, typed),
    /** Types a health check or an option list. */
    read:
      <Rest extends unknown[], Result>(run: (context: CallContext<AuthOf<A>>, ...rest: Rest) => Promise<Result>) =>
      (context: CallContext, ...rest: Rest): Promise<Result> =>
        run(typed(context), ...rest),
  };
}

type Typed<Auth> = (context: CallContext) => CallContext<Auth>;

function closeAction<In extends z.ZodType, Out extends z.ZodType, Auth>(
  made: ActionDefinition<In, Out, Auth>,
  typed: Typed<Auth>,
): Action {
  const { idempotency, undo } = made;
  return {
    title: made.title,
    description: made.description,
    version: made.version ?? 1,
    input: made.input,
    output: made.output,
    example: made.example,
    idempotency: idempotency.kind,
    stakes: made.stakes ?? [],
    sensitive: made.sensitive ?? [],
    confidential: made.confidential ?? [],
    limit: made.limit ?? 'default',
    settleMs: idempotency.kind === 'lookup' ? (idempotency.settleMs ?? 0) : 0,
    run: async (context, input) =>
      checkOutput(made.output, await made.run(typed(context), checkInput(made.input, input))),
    ...(idempotency.kind === 'lookup' && {
      find: async (context: CallContext, input: unknown) => {
        const found = await idempotency.find(typed(context), checkInput(made.input, input));
        return found === undefined ? undefined : checkOutput(made.output, found);
      },
    }),
    ...(undo && {
      undo: async (context: CallContext, done: { input: unknown; output: unknown }) =>
        undo(typed(context), {
          input: checkInput(made.input, done.input),
          output: checkOutput(made.output, done.output),
        }),
    }),
  };
}

function closeWebhook<Params extends z.ZodType, Out extends z.ZodType, Auth>(
  made: WebhookDefinition<Params, Out, Auth>,
  typed: Typed<Auth>,
): WebhookTrigger {
  const { subscribe, renew, unsubscribe, parse, ...rest } = made;
  return {
    ...rest,
    open: made.open ?? false,
    kind: 'webhook',
    parse: (request) => parse(request).map((event) => ({ ...event, data: checkOutput(made.output, event.data) })),
    ...(subscribe && {
      subscribe: (context, args) =>
        subscribe(typed(context), { ...args, params: checkInput(made.params, args.params) }),
    }),
    ...(renew && { renew: (context, ref) => renew(typed(context), ref) }),
    ...(unsubscribe && { unsubscribe: (context, ref) => unsubscribe(typed(context), ref) }),
  };
}

function closePoll<Params extends z.ZodType, Out extends z.ZodType, Cursor extends z.ZodType, Auth>(
  made: PollDefinition<Params, Out, Cursor, Auth>,
  typed: Typed<Auth>,
): PollTrigger {
  return {
    kind: 'poll',
    title: made.title,
    description: made.description,
    everySeconds: made.everySeconds,
    params: made.params,
    output: made.output,
    open: made.open ?? false,
    sample: made.sample,
    poll: async (context, { cursor, params }) => {
      const polled = await made.poll(typed(context), {
        cursor: cursor === undefined ? undefined : checkInput(made.cursor, cursor),
        params: checkInput(made.params, params),
      });
      const events = polled.events.map((event) => ({ ...event, data: checkOutput(made.output, event.data) }));
      return { ...polled, events };
    },
  };
}
