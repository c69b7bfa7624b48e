// Writes the published JSON Schema of the map format: `npm run schema`. With --check it only says whether it is current.
import { readFileSync, writeFileSync } from 'node:fs';
import { mapJsonSchema } from '../src/format/json-schema.ts';

const file = new URL('../schema/process-map.v1.json', import.meta.url);
const text = `${JSON.stringify(mapJsonSchema(), null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('The published schema is not the format: run npm run schema and commit the result.');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
