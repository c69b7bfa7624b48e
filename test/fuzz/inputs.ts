import { Dice } from '@baton/process-maps/testing';

/** What the inputs are made from: well-formed pieces that are then damaged. */
export interface Seeds {
  maps: string[];
  bpmn: string[];
  rules: string[];
}

export type Target = 'bytes' | 'yaml' | 'bpmn' | 'rule';
export const targets: readonly Target[] = ['bytes', 'yaml', 'bpmn', 'rule'];

export interface FuzzInput {
  target: Target;
  text: string;
}

/** Pieces that readers trip over, put in between. */
const pieces = [
  '__proto__: { polluted: true }',
  '"__proto__"',
  'constructor',
  'prototype.polluted',
  '&a [*a, *a]',
  '<<: *a',
  '!!js/function x',
  '<!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '<__proto__ polluted="1">',
  ' __proto__="1" xmlns:__proto__="urn:x"',
  ' id="__proto__"',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&#xffffffff;',
  '\u0000',
  '\ud800',
  '\u202e',
  '{{ '.repeat(20),
  '('.repeat(60),
  '['.repeat(200),
  '<a>'.repeat(300),
  'a&&'.repeat(300),
  '"\\u{110000}"',
  '1e999',
  '9'.repeat(400),
  'x'.repeat(5_000),
  '\n- '.repeat(100),
  '? '.repeat(50),
];

/** The input with this number: always the same for a seed. */
export function inputAt(seed: number, number: number, seeds: Seeds): FuzzInput {
  const dice = new Dice((seed ^ Math.imul(number, 0x9e3779b1)) >>> 0);
  const target = targets[dice.roll(targets.length)]!;
  if (target === 'bytes') return { target, text: randomText(dice) };
  const well = { yaml: seeds.maps, bpmn: seeds.bpmn, rule: seeds.rules }[target];
  let text = well[dice.roll(well.length)]!;
  for (let times = 1 + dice.roll(6); times > 0; times--) text = damage(text, dice, well);
  return { target, text };
}

function randomText(dice: Dice): string {
  const bytes = Uint8Array.from({ length: dice.roll(2_000) }, () => dice.roll(256));
  if (dice.once(2)) return new TextDecoder().decode(bytes);
  const ascii = '\n :-{}[]&*!|>\'"%@`<>/=?abc019_#';
  return Array.from(bytes, (byte) => ascii[byte % ascii.length]).join('');
}

type Damage = (text: string, dice: Dice, well: readonly string[]) => string;

const cut = (text: string, dice: Dice): [number, number] => {
  const start = dice.roll(text.length + 1);
  return [start, Math.min(text.length, start + dice.roll(1 + (dice.once(3) ? 400 : 12)))];
};

const damages: Damage[] = [
  (text, dice) => remove(text, cut(text, dice)),
  (text, dice) => insert(text, dice, String.fromCodePoint(dice.roll(dice.once(2) ? 128 : 0xd800))),
  (text, dice) => insert(text, dice, pieces[dice.roll(pieces.length)]!),
  (text, dice) => insert(text, dice, text.slice(...cut(text, dice))),
  (text, dice, well) => {
    const other = well[dice.roll(well.length)]!;
    return insert(text, dice, other.slice(...cut(other, dice)));
  },
  (text, dice) => swapLines(text.split('\n'), dice).join('\n'),
  (text, dice) => remove(text, [dice.roll(text.length + 1), text.length]),
  (text, dice) => text.replaceAll(/\b\w+\b/g, (word) => (dice.once(200) ? pieces[dice.roll(pieces.length)]! : word)),
];

function damage(text: string, dice: Dice, well: readonly string[]): string {
  return damages[dice.roll(damages.length)]!(text, dice, well);
}

const remove = (text: string, [start, end]: [number, number]): string => text.slice(0, start) + text.slice(end);

function insert(text: string, dice: Dice, piece: string): string {
  const at = dice.roll(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function swapLines(lines: string[], dice: Dice): string[] {
  const [a, b] = [dice.roll(lines.length), dice.roll(lines.length)];
  [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  return lines;
}
