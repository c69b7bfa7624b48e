import * as z from 'zod/mini';
import { MapDocument } from '../format/map.schema.ts';
import { STEP_SCHEMAS } from '../format/step.schema.ts';
import { Stop } from '../format/stop.schema.ts';

/** Every key of a map file as a page, from the schemas that read the file. */
export function formatReference(): string {
  const kinds = STEP_SCHEMAS.map((step) => {
    return section(`Step: ${step.shape.kind.def.values[0]}`, step, new Set(Object.keys(shared())));
  });
  const parts = [
    section('Map', MapDocument),
    section('Trigger', MapDocument.shape.trigger),
    section('Lane', MapDocument.shape.lanes.def.element as z.ZodMiniObject),
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
  const shapes = STEP_SCHEMAS.map(({ shape }) => shape as Record<string, z.core.$ZodType>);
  const [first, ...others] = shapes;
  return Object.fromEntries(
    Object.entries(first!).filter(([key]) => key !== 'kind' && others.every((shape) => key in shape)),
  );
}

function section(title: string, schema: z.ZodMiniObject, without = new Set<string>()): string {
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
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return kindOf(def.innerType);
    case 'enum':
      return Object.values(def.entries).join(', ');
    case 'literal':
      return String(def.values[0]);
    case 'array':
      return `a list (each: ${kindOf(def.element)})`;
    case 'record':
      return 'a record (name: value)';
    case 'object':
      return `a record (${Object.keys(def.shape).join(', ')})`;
    case 'union':
      return def.options.map(kindOf).join(', or ');
    default:
      return WORDS[def.type] ?? 'a value';
  }
}

const WORDS: Partial<Record<z.core.$ZodTypeDef['type'], string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

function meaningOf(schema: z.core.$ZodType): string {
  const said = z.globalRegistry.get(schema)?.description;
  if (said !== undefined) return said;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' ? meaningOf(def.innerType) : '';
}
