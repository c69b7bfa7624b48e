export * from './rights.ts';
export * from './problem.ts';
export * from './session.ts';
export * from './asks.ts';
export * from './cases.ts';
export * from './maps.ts';
export * from './safety.ts';
export * from './live.ts';
