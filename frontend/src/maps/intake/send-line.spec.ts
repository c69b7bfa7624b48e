import { expect, test } from '@jest/globals';
import { sendLine } from './send-line.ts';

const example = { text: `It's "here" $(touch x)` };

test('what the message says is never read by the shell', () => {
  expect(sendLine('http://h/hooks/a', null, example)).toBe(
    String.raw`curl 'http://h/hooks/a' -H 'content-type: application/json' -d '{"text":"It'\''s \"here\" $(touch x)"}'`,
  );
});

test('a signed line signs the moment and the body that it sends', () => {
  const line = sendLine('http://h/hooks/a', 'secret', example);
  expect(line).toContain(`printf %s "$now.$body" | openssl dgst -sha256 -hmac 'secret'`);
  expect(line).toContain('-H "x-baton-timestamp: $now"');
  expect(line.endsWith('-d "$body"')).toBe(true);
});
