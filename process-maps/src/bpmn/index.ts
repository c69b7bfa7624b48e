export { fromBpmn, type ReadBpmn } from './from-bpmn.ts';
export type { NotUnderstood } from './reading.ts';
export { BPMN_LIMITS } from './refuse-xml.ts';
export { toBpmn } from './to-bpmn.ts';
