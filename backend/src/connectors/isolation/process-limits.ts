/** What a plugin's process may use. Milliseconds and bytes. */
export interface ProcessLimits {
  /** From start until the plugin has loaded. */
  load: number;
  /** Between two looks at a process that works. */
  watch: number;
  /** Looks in a row that a process may leave unanswered: its own code never ends. */
  unanswered: number;
  /** After the host has given a call up, until the process must have followed. */
  afterAbort: number;
  memory: number;
  heap: number;
  /** One message. */
  message: number;
  /** Messages between two looks. */
  messages: number;
  /** Without anything to do. */
  idle: number;
  /** Requests of one call: under way at once, and in all. */
  requestsAtOnce: number;
  requests: number;
  /** Log lines of one call; more are dropped. */
  logLines: number;
}

const MB = 1024 * 1024;

export const usualLimits: ProcessLimits = {
  load: 10_000,
  watch: 500,
  unanswered: 8,
  afterAbort: 1_000,
  memory: 320 * MB,
  heap: 192 * MB,
  message: 16 * MB,
  messages: 5_000,
  idle: 60_000,
  requestsAtOnce: 16,
  requests: 2_000,
  logLines: 200,
};
