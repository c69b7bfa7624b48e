export * from './build-pipeline.ts';
export * from './case-player.ts';
export { Dice } from './dice.ts';
export { propertyRuns } from './property-runs.ts';
export { pipelineOf, randomPipeline } from './random-pipeline.ts';
export { hostileWorld, kindWorld } from './random-world.ts';
export { RoughRide } from './rough-ride.ts';
export { canonical, throughStorage } from './shuffle-json.ts';
export { Witness } from './witness.ts';
