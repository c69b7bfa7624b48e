import { readMap } from '@baton/process-maps';
import { fromBpmn, toBpmn } from '@baton/process-maps/bpmn';
import { mapText } from '@baton/process-maps/edit';

/** The map as BPMN 2.0. @throws with a sentence when its text has faults of format */
export async function bpmnOf(text: string): Promise<string> {
  const { document, findings } = readMap(text);
  if (!document) throw new Error(`BPMN needs a map without faults of format. ${findings[0]?.message ?? ''}`);
  return toBpmn(document);
}

/** A BPMN file as the text of a map, and what of it no map can say. @throws with a sentence when it is no such file */
export async function mapOfBpmn(xml: string): Promise<{ text: string; notes: string[] }> {
  const read = await fromBpmn(xml);
  if (!read.ok) throw new Error(`${read.problem} Nothing was changed.`);
  const notes = read.notUnderstood.map(({ element, why }) => `${element ? `${element}: ` : ''}${why}`);
  return { text: mapText(read.document), notes };
}
