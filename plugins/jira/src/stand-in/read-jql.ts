/** A query as the connector writes them: clauses that all have to hold, and an order by time. */
export interface Query {
  clauses: { field: string; operator: string; value: string }[];
  descending: boolean;
}

/** Undefined: Jira would refuse it. Quoted values are read to their real end, so that a value can never become a clause. */
export function readJql(text: string): Query | undefined {
  const clauses: Query['clauses'] = [];
  let rest = text;
  for (;;) {
    const clause = /^(\w+) (=|!=|~|>=) ("(?:[^"\\]|\\.)*"|\w+)/s.exec(rest);
    if (!clause) return undefined;
    const [whole, field = '', operator = '', given = ''] = clause;
    const value = given.startsWith('"') ? given.slice(1, -1).replace(/\\(.)/gs, '$1') : given;
    clauses.push({ field, operator, value });
    rest = rest.slice(whole.length);
    if (rest.startsWith(' AND ')) rest = rest.slice(5);
    else break;
  }
  const order = /^ ORDER BY (?:updated|created) (ASC|DESC)$/.exec(rest);
  return order ? { clauses, descending: order[1] === 'DESC' } : undefined;
}
