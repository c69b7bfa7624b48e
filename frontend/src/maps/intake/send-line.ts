import type { IntakeAddress, MapView } from '@baton/contract';

/** In single quotes for a POSIX shell: nothing in the text is read as a command. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** One line for a terminal that sends a first message; signed over `<seconds>.<body>` where the address asks for it. */
export const sendLine = (url: string, secret: IntakeAddress['signingSecret'], example: MapView['example']): string => {
  const body = quoted(JSON.stringify(example));
  const json = `-H 'content-type: application/json'`;
  if (secret === null) return `curl ${quoted(url)} ${json} -d ${body}`;
  const signature = `$(printf %s "$now.$body" | openssl dgst -sha256 -hmac ${quoted(secret)} -r | cut -d' ' -f1)`;
  return (
    `body=${body}; now=$(date +%s); ` +
    `curl ${quoted(url)} ${json} -H "x-baton-timestamp: $now" -H "x-baton-signature: v1=${signature}" -d "$body"`
  );
};
