export interface RanStage {
  name: string;
  passed: number;
  failed: number;
  leftOut: string[];
}

export function verdictOn(
  stages: RanStage[],
  machine: { ci: boolean; specifications: boolean },
): { lines: string[]; exitCode: number };
