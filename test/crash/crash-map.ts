import type { Pipeline, RetryPolicy } from '@baton/process-maps';
import { action, buildPipeline, end, stop, wait } from '@baton/process-maps/testing';

const retry: RetryPolicy = { attempts: 12, first: 'PT0.2S', factor: 2, atMost: 'PT2S' };
const soon = { owner: 'lead', backup: 'ops', answerWithin: 'PT2S' };

/** Calls whose vendor honours keys. */
export const keyedSteps = ['reserve', 'book', 'confirm'];
/** The call whose vendor honours none. */
export const unsafeStep = 'notify';
/** Where every second case stops for a person. */
export const askedStep = 'book';

/** Keyed call, unsafe call, a second of waiting, a question to a person with a backup, two keyed calls. */
export const crashMap: Pipeline = buildPipeline([
  action('reserve', { retry }),
  action('notify', { retry, idempotency: 'unsafe', unknownOutcome: soon }),
  wait('pause', { for: 'PT1S' }),
  action('book', { retry, stops: [stop('ask', 'message.text == "ask"', soon)] }),
  action('confirm', { retry }),
  end('done'),
]);
