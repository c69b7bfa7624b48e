export interface Stage {
  name: string;
  run?: string[];
  project?: string;
}
export const stages: Stage[];
