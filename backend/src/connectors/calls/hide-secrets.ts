import { Secret } from '@baton/plugin-sdk';

/** Shorter values are words of the language rather than secrets; hiding them would only garble messages. */
const shortestSecret = 6;

/** A text without any of the call's credentials, in the forms in which software repeats them. */
export function hideSecrets(text: string, auth: unknown): string {
  let safe = text;
  for (const secret of stringsIn(auth)) {
    for (const form of formsOf(secret)) safe = safe.replaceAll(form, '[hidden]');
    for (const form of formsOf(secret)) safe = hidePieces(safe, form);
  }
  return safe;
}

/** Shorter runs are shared by chance. */
const shortestPiece = 12;

/** Long runs of a form: a secret that was cut, wrapped or sent in two headers is still worth hiding. */
function hidePieces(text: string, form: string): string {
  if (form.length <= shortestPiece) return text;
  let safe = '';
  for (let at = 0; at < text.length;) {
    let length = shortestPiece;
    if (!form.includes(text.slice(at, at + length)) || at + length > text.length) {
      safe += text[at++];
      continue;
    }
    while (at + length < text.length && form.includes(text.slice(at, at + length + 1))) length += 1;
    safe += '[hidden]';
    at += length;
  }
  return safe;
}

function stringsIn(value: unknown): string[] {
  if (value instanceof Secret) return stringsIn(value.reveal());
  if (typeof value === 'string') return value.length >= shortestSecret ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const formsOf = (secret: string): string[] => {
  const bytes = Buffer.from(secret);
  const plain = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    plain,
    encodeURIComponent(secret),
    ...withinBase64(bytes),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ];
};

/** As base64 shows it behind any other text, such as the user's name of Basic authentication. */
function withinBase64(bytes: Buffer): string[] {
  const shifted = [1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // The outer letters also hold bits of what stands beside the secret.
    return text.slice(before + 1, -1);
  });
  return [bytes.toString('base64'), bytes.toString('base64').replace(/.?=+$/, ''), ...shifted];
}
