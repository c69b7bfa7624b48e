export * from './build-pipeline.ts';
export * from './case-player.ts';
