/**
 * An upload in the form multipart/related (RFC 2387): its first part is JSON about the file, the second is the file. What is
 * judged by a description is the first part.
 */
export function firstPart(contentType: string, body: string): string | undefined {
  const boundary = /^multipart\/related;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return undefined;
  const [, first = '', second] = body.split(`--${boundary}`);
  const [head = '', ...rest] = first.split('\r\n\r\n');
  if (second === undefined || !/content-type: *application\/json/i.test(head)) return undefined;
  return rest.join('\r\n\r\n').trim();
}
