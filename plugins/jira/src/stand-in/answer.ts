export const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Jira's collection of errors. */
export const failed = (status: number, message: string): Response =>
  Response.json({ errorMessages: [message], errors: {} }, { status });

export const noSuch = (what: string): Response =>
  failed(404, `${what} does not exist or you do not have permission to see it.`);

export const nothing = (status = 204): Response => new Response(null, { status });
