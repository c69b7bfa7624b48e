/** What is drawn of a map, or of the inside of an `each` step, before it becomes BPMN elements. */
export interface Sketch {
  shapes: SketchShape[];
  flows: SketchFlow[];
}

export interface SketchShape {
  /** Unique in the file, e.g. `step.triage`, `stop.triage.unsure`. */
  id: string;
  /** BPMN's name of it, e.g. `bpmn:UserTask`. */
  type: string;
  name: string;
  lane: string;
  /** On the border of this shape: a boundary event. */
  on?: string;
  properties?: Record<string, unknown>;
  extension: SketchExtension;
  /** The inside of a sub-process. */
  inside?: Sketch;
}

export interface SketchExtension {
  name: 'Trigger' | 'Step' | 'Stop' | 'Drawn';
  attributes?: Record<string, string>;
  fields?: Record<string, unknown>;
}

export interface SketchFlow {
  from: string;
  to: string;
  label: string;
  /** A rule. */
  when?: string;
  /** Taken when no other flow's rule holds. */
  otherwise?: boolean;
  /** Follows from what the map says elsewhere; not read back. */
  drawn?: boolean;
}

export interface SketchLane {
  id: string;
  title: string;
  kind: 'outside' | 'automatic' | 'person';
  role?: string | undefined;
  /** Added for an owner without a lane; not part of the map. */
  added?: boolean;
}
