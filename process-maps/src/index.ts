export type { Type, Field, Json } from './types/type.ts';
export type * from './catalog/action-catalog.ts';
export type * from './pipeline/pipeline.ts';
export type * from './advance/failure.ts';
export type * from './advance/state.ts';
export type * from './advance/event.ts';
export type * from './advance/command.ts';
export type * from './advance/record.ts';
export type * from './advance/advance-result.ts';
