/** A value in a JQL query. Whatever it holds, it stays one value: quotes and backslashes are escaped, control characters go. */
export function literal(value: string): string {
  // oxlint-disable-next-line no-control-regex
  const plain = value.replace(/[\u0000-\u001f\u007f]/g, ' ');
  return `"${plain.replace(/[\\"]/g, '\\$&')}"`;
}

/** Words to look for in texts. The operator `~` has a language of its own inside the quotes; only letters and digits are left of it. */
export const words = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');

/** Clauses that all have to hold, and an order. Undefined clauses are left out. */
export const query = (clauses: readonly (string | undefined)[], order: string): string =>
  `${clauses.filter((clause) => clause !== undefined).join(' AND ')} ORDER BY ${order}`;

export const is = (field: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${field} = ${literal(value)}`;
