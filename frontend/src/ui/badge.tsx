import { Label, SandboxLabel } from './label.tsx';

/** Who did a step: a stand-in, the built-in rules, or a named model. The words are the server's. */
export function Badge({ text }: { text: string }) {
  if (/^sandbox\b/i.test(text)) return <SandboxLabel />;
  return <Label tone={/built-in|scripted/i.test(text) ? 'plain' : 'ai'}>{text}</Label>;
}
