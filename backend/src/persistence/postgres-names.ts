import { DefaultNamingStrategy, type Table } from 'typeorm';

/** Constraint names as PostgreSQL itself gives them, so that entities agree with migrations written in plain SQL. */
export class PostgresNames extends DefaultNamingStrategy {
  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}_pkey`;
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return `${nameOf(table)}_${columns.join('_')}_key`;
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `${nameOf(table)}_${columns.join('_')}_fkey`;
  }
}

const nameOf = (table: Table | string): string =>
  (typeof table === 'string' ? table : table.name).replace(/^public\./, '');
