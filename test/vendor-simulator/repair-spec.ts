import { type Dict, isDict, list } from './json.ts';

/** How often each repair was needed. A test holds the numbers, so that a new edition of a document that drifts is loud. */
export interface Repairs {
  /** OpenAPI 3.0 `nullable: true` written as JSON Schema. */
  nullable: number;
  /** `nullable` beside a reference or a combination, which needs a wrapper. */
  nullableWrapped: number;
}

/** Keywords whose keys are names that the vendor chose. */
const nameMaps = new Set([
  'properties',
  'patternProperties',
  'schemas',
  'responses',
  'parameters',
  'headers',
  'requestBodies',
  'securitySchemes',
  'paths',
  'content',
  'callbacks',
  'links',
]);

/** Keywords that hold data, not schemas. */
const data = new Set(['enum', 'default', 'const', 'example', 'examples']);

/** Repairs a vendor's document in place, narrowly: only what a JSON Schema validator cannot read. */
export function repairSpec(document: Dict): Repairs {
  const repairs: Repairs = { nullable: 0, nullableWrapped: 0 };
  visit(document, false, repairs);
  return repairs;
}

function visit(node: unknown, names: boolean, repairs: Repairs): void {
  for (const item of list(node)) visit(item, false, repairs);
  if (!isDict(node)) return;
  for (const [key, child] of Object.entries(node)) {
    if (!names && data.has(key)) continue;
    visit(child, !names && nameMaps.has(key) && isDict(child), repairs);
  }
  if (!names && typeof node['nullable'] === 'boolean') allowNull(node, repairs);
}

function allowNull(node: Dict, repairs: Repairs): void {
  const wanted = node['nullable'] === true;
  delete node['nullable'];
  if (!wanted) return;
  if (typeof node['type'] === 'string' && !node['oneOf'] && !node['anyOf'] && !node['allOf']) {
    repairs.nullable++;
    node['type'] = [node['type'], 'null'];
    if (Array.isArray(node['enum']) && !node['enum'].includes(null))
      node['enum'] = [...(node['enum'] as unknown[]), null];
    return;
  }
  repairs.nullableWrapped++;
  const original = { ...node };
  for (const key of Object.keys(node)) delete node[key];
  node['anyOf'] = [original, { type: 'null' }];
}
