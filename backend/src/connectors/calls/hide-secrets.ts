/** Shorter values are words of the language rather than secrets; hiding them would only garble messages. */
const shortestSecret = 6;

/** A text without any of the call's credentials, in the forms in which software repeats them. */
export function hideSecrets(text: string, auth: unknown): string {
  let safe = text;
  for (const secret of stringsIn(auth)) {
    for (const form of formsOf(secret)) safe = safe.replaceAll(form, '[hidden]');
  }
  return safe;
}

function stringsIn(value: unknown): string[] {
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
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
  ];
};
