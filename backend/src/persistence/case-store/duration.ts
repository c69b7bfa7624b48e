/** Milliseconds of an ISO 8601 duration; days count 24 hours. */
export function durationMs(iso: string): number {
  return Math.round(Temporal.Duration.from(iso).total({ unit: 'milliseconds', relativeTo: '1970-01-01T00:00[UTC]' }));
}
