import ts from 'typescript';

/**
 * Text in a source file that a person may read: JSX text, and string literals of three words or more. SQL, which also has
 * words, and "Node 26" and its kin, which are names, are left out.
 */
export function sentencesOf(file: string, text: string): string[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const said = textOf(node);
    if (said !== undefined && isSentence(said)) found.push(said.trim().replace(/\bNode(\.js)? \d+/g, ''));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}

const sql = /^\s*(select|insert|update|delete|with|create|alter|drop|notify|listen|from|where|and|on|set|values)\b/i;

function isSentence(said: string): boolean {
  return said.trim().split(/\s+/).length >= 3 && !sql.test(said);
}
