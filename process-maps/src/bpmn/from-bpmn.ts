import type { MapDocument } from '../format/map.schema.ts';
import { readDocument } from '../format/read-map.ts';
import type { Json } from '../types/type.ts';
import { type BpmnElement, createModdle, elementIn, elementsIn, extensionOf, textIn } from './moddle.ts';
import { titleOf } from './name-ids.ts';
import { fieldsIn, keptTitle } from './read-fields.ts';
import { readLanes } from './read-lanes.ts';
import { readSteps, startsWith, type ReadSteps } from './read-steps.ts';
import { note, type NotUnderstood } from './reading.ts';
import { refuseXml } from './refuse-xml.ts';

/** A BPMN file that was read: a map with what was not understood, or one sentence that says why there is none. */
export type ReadBpmn =
  { ok: true; document: MapDocument; notUnderstood: NotUnderstood[] } | { ok: false; problem: string };

/**
 * Reads BPMN 2.0 XML. A file that Baton wrote comes back as the same map, with what other tools changed in it; any other
 * file comes in as a map of today (`current: true`), drawn but never run. Never throws.
 */
export async function fromBpmn(xml: string): Promise<ReadBpmn> {
  const refused = refuseXml(xml);
  if (refused !== undefined) return { ok: false, problem: refused };
  try {
    const { rootElement, warnings } = await createModdle().fromXML(xml.replace(/^\ufeff/, ''));
    const notes = warnings.slice(0, 20).map(({ message }) => ({ element: '', why: oneLine(message) }));
    return readDefinitions(rootElement, notes);
  } catch (error) {
    const why = oneLine(error instanceof Error ? error.message : '');
    return { ok: false, problem: `This file cannot be read as BPMN 2.0: ${why || 'it is damaged.'}` };
  }
}

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  return line === '' || /[.!?]$/.test(line) ? line : `${line}.`;
};

function readDefinitions(root: BpmnElement, notes: NotUnderstood[]): ReadBpmn {
  const processes = elementsIn(root, 'rootElements').filter(({ $type }) => $type === 'bpmn:Process');
  const collaboration = elementsIn(root, 'rootElements').find(({ $type }) => $type === 'bpmn:Collaboration');
  const participants = elementsIn(collaboration, 'participants');
  const titles = new Map(participants.map((one) => [elementIn(one, 'processRef')!, titleOf(one)]));
  const filled = processes.filter((process) => elementsIn(process, 'flowElements').length > 0);
  if (filled.length === 0) return { ok: false, problem: 'The file has no process with steps in it.' };
  const lanes = readLanes(filled, titles);
  const read = readSteps(filled, lanes, notes);
  if (Object.keys(read.steps).length === 0) return { ok: false, problem: 'The file has no process with steps in it.' };
  noteLeftOut(filled, collaboration, notes);
  const own = filled.find((process) => extensionOf(process, 'Map'));
  const title = own ? titleOf(own) : (titles.get(filled[0]!) ?? titleOf(filled[0]!));
  const head = own ? ownHead(own, title) : foreignHead(title);
  return checked({ ...head, lanes: lanes.lanes, trigger: readTrigger(read), steps: read.steps }, notes);
}

function checked(json: Record<string, unknown>, notUnderstood: NotUnderstood[]): ReadBpmn {
  const { document, findings } = readDocument(json);
  if (document) return { ok: true, document, notUnderstood };
  const [first] = findings;
  const where = first?.path.join('.') ?? '';
  return { ok: false, problem: `The file's Baton fields are damaged (${where}): ${first?.message ?? ''}` };
}

function ownHead(process: BpmnElement, shown: string): Record<string, Json> {
  const extension = extensionOf(process, 'Map')!;
  const id = textIn(extension, 'id');
  return { ...fieldsIn(extension), id, title: keptTitle(shown, extension) };
}

function foreignHead(title: string): Record<string, Json> {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
  return { format: 1, id: slug || 'imported', current: true, title, roles: {} };
}

function readTrigger(read: ReadSteps): Record<string, Json> {
  const { start, reading, steps } = read;
  const extension = start && extensionOf(start, 'Trigger');
  const first = startsWith(read) ?? firstStep(read) ?? Object.keys(steps)[0]!;
  if (!start) return { title: 'Start', next: first };
  const lane = reading.lanes.of(start);
  const name = textIn(start, 'name') === '' ? '' : titleOf(start);
  if (!extension) return { ...(name ? { title: name } : {}), lane, next: first };
  const { title: _title, ...fields } = fieldsIn(extension);
  const title = keptTitle(name, extension);
  const moved = lane === textIn(extension, 'placed') ? {} : { lane };
  return { ...(title ? { title } : {}), next: first, ...fields, ...moved };
}

/** A step that nothing leads to. */
function firstStep({ reading }: ReadSteps): string | undefined {
  return [...reading.ids].find(([element]) => !reading.part.incoming.has(element))?.[1];
}

/** What has no place on a map: said once per kind. */
function noteLeftOut(
  processes: readonly BpmnElement[],
  collaboration: BpmnElement | undefined,
  notes: NotUnderstood[],
): void {
  const flows = elementsIn(collaboration, 'messageFlows');
  if (flows[0]) note(notes, flows[0], `messages between pools were left out (${flows.length}).`);
  for (const pool of elementsIn(collaboration, 'participants')) {
    if (!elementIn(pool, 'processRef')) note(notes, pool, 'a pool without steps was left out.');
  }
  for (const process of processes) {
    const artifacts = elementsIn(process, 'artifacts').filter(({ $type }) => $type !== 'bpmn:Association');
    if (artifacts[0]) note(notes, artifacts[0], `remarks and groups were left out (${artifacts.length}).`);
    const data = elementsIn(process, 'flowElements').filter(({ $type }) => $type.startsWith('bpmn:Data'));
    if (data[0]) note(notes, data[0], `data objects and stores were left out (${data.length}).`);
  }
}
