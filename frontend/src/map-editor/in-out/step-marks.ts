import type { Box } from '@baton/process-maps/picture';
import type { DraftDrawn, EditStepData, StopPart } from '../canvas/edit-parts.ts';
import { stepParts } from '../canvas/edit-parts.ts';
import { roleTitle } from '../words.ts';
import { linesOf } from './lines-of.ts';
import { type Mark, textMarks } from './marks.ts';
import type { Tone } from './tones.ts';

const layers: Record<string, Tone> = { execution: 'execution', judgment: 'judgment', boundary: 'judgment' };

/** Steps, the trigger and the cards of stop rules. */
export function stepMarks(drawn: DraftDrawn): Mark[] {
  return stepParts(drawn).flatMap(({ id, type, data }) => {
    const box = drawn.picture.boxes.get(id)!;
    if (type === 'stop') return stopCard(box, data, roleTitle(drawn.draft, data.owner));
    return data.kind === 'decision' ? decision(box, data) : card(box, data);
  });
}

function decision({ x, y, width, height }: Box, { title }: EditStepData): Mark[] {
  const wide = width - 36;
  const corners = [
    [x + wide * 0.16, y],
    [x + wide * 0.84, y],
    [x + wide, y + height / 2],
    [x + wide * 0.84, y + height],
    [x + wide * 0.16, y + height],
    [x, y + height / 2],
  ];
  return [
    {
      is: 'path',
      d: `M${corners.map((corner) => corner.join(',')).join('L')}Z`,
      box: { x, y, width: wide, height },
      fill: 'card',
      line: 'arrow',
    },
    ...textMarks(linesOf(title, 15, 3), x + wide / 2, y + height / 2, { size: 14, bold: true, anchor: 'middle' }),
  ];
}

function card({ x, y, width, height }: Box, { kind, title, tool, layer, handsOn, chip }: EditStepData): Mark[] {
  const round = kind === 'trigger' || kind === 'end' ? height / 2 : 10;
  const left = x + (round > 10 ? 28 : 16);
  const isTrigger = kind === 'trigger';
  const bar = layers[layer];
  const foot = y + height - 15;
  return [
    {
      is: 'box',
      x,
      y,
      width,
      height,
      round,
      fill: isTrigger ? 'ink' : kind === 'wait' ? 'waitingGround' : 'card',
      line: kind === 'wait' ? 'waitingLine' : 'stepBorder',
      ...(kind === 'wait' ? { dash: [4, 3] as const } : {}),
    },
    ...(bar ? [{ is: 'box' as const, x, y: y + 10, width: 5, height: height - 20, round: 0, fill: bar }] : []),
    ...textMarks(linesOf(title, 21, 2), left, y + height / 2 - 18, {
      size: 14,
      bold: true,
      ink: isTrigger ? 'onInk' : 'ink',
    }),
    ...textMarks(linesOf(tool, 24, 1), left, y + height / 2 + 14, {
      size: 12,
      ink: isTrigger ? 'onInk' : 'quiet',
    }),
    ...textMarks(chip ? [chip] : [], left, foot, { size: 11.5, ink: 'waiting' }),
    ...textMarks(handsOn ? [handsOn] : [], x + width - 12, foot, { size: 12, ink: 'quiet', anchor: 'end' }),
  ];
}

function stopCard({ x, y, width, height }: Box, { rule, within }: StopPart['data'], owner: string): Mark[] {
  return [
    { is: 'box', x, y, width, height, round: 10, fill: 'card', line: 'stopLine' },
    ...textMarks(linesOf(rule, 24, 3), x + 12, y + height / 2 - 12, { size: 13, bold: true }),
    ...textMarks(linesOf(owner, within ? 20 : 26, 1), x + 12, y + height - 14, { size: 12, ink: 'quiet' }),
  ];
}
