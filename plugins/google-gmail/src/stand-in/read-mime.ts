import { bodyOf } from './company.ts';

/** A message in Gmail's form, read by another library than the one that wrote it. */
export async function readMime(raw: Buffer, id: string) {
  const { default: PostalMime } = await import('postal-mime');
  const read = await PostalMime.parse(raw);
  const headers = read.headers
    .filter(({ key }) => !['content-type', 'mime-version', 'bcc'].includes(key))
    .map(({ originalKey, value }) => ({ name: originalKey, value }));
  const at = headers.findIndex(({ name }) => name.toLowerCase() === 'subject');
  if (at >= 0) headers[at] = { name: 'Subject', value: read.subject ?? '' };
  const written = [
    ['text/plain', read.text],
    ['text/html', read.html],
  ].flatMap(([mimeType, text], place) =>
    text ? [{ partId: `0.${place}`, mimeType, filename: '', headers: [], body: bodyOf(text.replace(/\n$/, '')) }] : [],
  );
  const attachments: Record<string, string> = {};
  const attached = read.attachments.map(({ filename, mimeType, content }, place) => {
    const bytes = Buffer.from(content as ArrayBuffer);
    const attachmentId = `attached-${id}-${place + 1}`;
    attachments[attachmentId] = bytes.toString('base64url');
    return {
      partId: String(place + 1),
      mimeType,
      filename: filename ?? '',
      headers: [],
      body: { attachmentId, size: bytes.length },
    };
  });
  const parts = [...written, ...attached];
  const payload = { partId: '', mimeType: 'multipart/mixed', filename: '', headers, body: { size: 0 }, parts };
  const to = [...(read.to ?? []), ...(read.cc ?? []), ...(read.bcc ?? [])].flatMap(({ address }) => address ?? []);
  return { payload, attachments, to, snippet: (read.text ?? '').slice(0, 100) };
}
