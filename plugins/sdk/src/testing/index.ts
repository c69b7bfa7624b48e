export * from './check-connector.ts';
export type { Arrange } from './check-actions.ts';
export type { CheckResult } from './checks.ts';
export type { PollFixture } from './check-polls.ts';
export type { WebhookFixture } from './check-webhooks.ts';
export * from './faults.ts';
export { VendorLine } from './vendor-line.ts';
