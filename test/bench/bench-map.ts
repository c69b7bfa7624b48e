import type { Pipeline } from '@baton/process-maps';
import { action, buildPipeline, decision, end, wait } from '@baton/process-maps/testing';

/** Five steps that a worker performs, the third of them a call over HTTP, and a decision that costs a rule. */
export const fiveSteps: Pipeline = buildPipeline([
  action('read_order'),
  action('check_stock'),
  decision('worth', [{ when: 'message.n > 1000000', to: 'done' }, { to: 'call_vendor' }]),
  action('call_vendor'),
  action('note_answer'),
  action('tell_customer'),
  end('done'),
]);

/** One step and then a month of waiting. */
export const longWait: Pipeline = buildPipeline([action('read_order'), wait('a_month', { for: 'P30D' }), end('done')]);

export const stepsPerCase = 5;
