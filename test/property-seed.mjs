/**
 * What CI says of a change depends on the change alone: properties try the same random inputs in every ordinary run. New
 * ones are looked for with `BATON_PROPERTY_SEED=random`, and whenever `BATON_PROPERTY_RUNS` asks for more than usual.
 */
import fc from 'fast-check';

const { BATON_PROPERTY_SEED: said, BATON_PROPERTY_RUNS: runs } = process.env;
const seed = said ?? (runs === undefined ? '20261121' : 'random');
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
