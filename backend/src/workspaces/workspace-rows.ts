import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/**
 * The one door to a company's rows: every statement sees the workspace as $1 and has to compare it, so that nothing of
 * another company can come out, whatever ids were sent.
 */
@Injectable()
export class WorkspaceRows {
  constructor(private readonly source: DataSource) {}

  /**
   * @param workspaceId becomes $1
   * @param statement reads, or writes with `returning`; must contain `workspace_id = $1`
   * @param parameters become $2, $3, ...
   * @throws when the statement is not limited to the workspace
   */
  async of<Row>(
    workspaceId: string,
    statement: string,
    parameters: unknown[] = [],
    manager?: EntityManager,
  ): Promise<Row[]> {
    if (!limited.test(statement)) throw new Error('A statement has to be limited by "workspace_id = $1".');
    const result: unknown = await (manager ?? this.source).query(statement, [workspaceId, ...parameters]);
    return rowsOf<Row>(result);
  }

  async one<Row>(
    workspaceId: string,
    statement: string,
    parameters: unknown[] = [],
    manager?: EntityManager,
  ): Promise<Row | undefined> {
    return (await this.of<Row>(workspaceId, statement, parameters, manager))[0];
  }

  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(work);
  }
}

const limited = /workspace_id = \$1\b/;

/** TypeORM answers reads with rows, and changes with `[rows, count]`. */
function rowsOf<Row>(result: unknown): Row[] {
  if (!Array.isArray(result)) return [];
  const [first, count] = result as unknown[];
  return (Array.isArray(first) && typeof count === 'number' ? first : result) as Row[];
}
