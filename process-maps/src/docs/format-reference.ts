import { z } from 'zod';
import { MapDocument } from '../format/map.schema.ts';
import { Step } from '../format/step.schema.ts';
import { Stop } from '../format/stop.schema.ts';

/** Every key of a map file as a page, from the schemas that read the file. */
export function formatReference(): string {
  const kinds = Step.options.map((option) => {
    const kind = option.shape.kind.value;
    return section(`Step: ${kind}`, option, new Set(Object.keys(shared())));
  });
  const parts = [
    section('Map', MapDocument),
    section('Trigger', MapDocument.shape.trigger),
    section('Lane', MapDocument.shape.lanes.element),
    ['## Every step', '', ...table(shared())].join('\n'),
    section('Stop rule', Stop),
    ...kinds,
  ];
  const lead = [
    '# The map file',
    '',
    'Written by `baton docs` from the schemas that read map files. The first line `$schema: …/process-map.v1.json` gives completion in editors.',
    'Rules and values: [rules.md](rules.md). A key marked * is needed.',
  ];
  return `${[lead.join('\n'), ...parts].join('\n\n')}\n`;
}

/** Keys that steps of every kind have. */
function shared(): Record<string, z.core.$ZodType> {
  const shapes = Step.options.map((option) => option.shape as Record<string, z.core.$ZodType>);
  const [first, ...others] = shapes;
  return Object.fromEntries(
    Object.entries(first!).filter(([key]) => key !== 'kind' && others.every((shape) => key in shape)),
  );
}

function section(title: string, schema: z.ZodObject, without = new Set<string>()): string {
  const own = Object.entries(schema.shape).filter(([key]) => !without.has(key));
  return [`## ${title}`, '', ...table(Object.fromEntries(own))].join('\n');
}

function table(shape: Record<string, z.core.$ZodType>): string[] {
  const rows = Object.entries(shape).map(([key, schema]) => {
    const needed = z.safeParse(schema, undefined).success ? '' : '*';
    return `| \`${key}\`${needed} | ${kindOf(schema).replaceAll('|', '\\|')} | ${meaningOf(schema).replaceAll('|', '\\|')} |`;
  });
  return ['| Key | Is | Meaning |', '| --- | --- | --- |', ...rows];
}

function kindOf(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodOptional) return kindOf(schema.unwrap());
  if (schema instanceof z.ZodEnum) return schema.options.join(', ');
  if (schema instanceof z.ZodLiteral) return String(schema.value);
  if (schema instanceof z.ZodArray) return `a list (each: ${kindOf(schema.element)})`;
  if (schema instanceof z.ZodRecord) return 'a record (name: value)';
  if (schema instanceof z.ZodObject) return `a record (${Object.keys(schema.shape).join(', ')})`;
  if (schema instanceof z.ZodUnion) return schema.options.map(kindOf).join(', or ');
  if (schema instanceof z.ZodString) return 'text';
  if (schema instanceof z.ZodNumber) return 'a number';
  if (schema instanceof z.ZodBoolean) return 'true or false';
  return 'a value';
}

function meaningOf(schema: z.core.$ZodType): string {
  const said = z.globalRegistry.get(schema)?.description;
  if (said !== undefined) return said;
  return schema instanceof z.ZodOptional ? meaningOf(schema.unwrap()) : '';
}
