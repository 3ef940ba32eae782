import ts from "typescript";

/** A place of a file where something else might stand. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly now: string;
}

/** Signs that are easily mistaken for each other. */
const SIGNS: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "+",
  "&&": "||",
  "||": "&&",
};

const NAMES = new Map([
  ["some", "every"],
  ["every", "some"],
  ["min", "max"],
  ["max", "min"],
  ["find", "findLast"],
  ["findLast", "find"],
  ["findIndex", "findLastIndex"],
]);

/** What might stand in place of a node's text, in its own words. */
function changesOf(node: ts.Node, source: ts.SourceFile): string[] {
  if (ts.isSourceFile(node)) return [];
  const text = (each: ts.Node): string => each.getText(source);
  if (ts.isBinaryExpression(node)) {
    const sign = SIGNS[text(node.operatorToken)];
    const changed = sign ? [`${text(node.left)} ${sign} ${text(node.right)}`] : [];
    return text(node.operatorToken) === "??" ? [...changed, text(node.left)] : changed;
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [text(node.operand)];
  if (ts.isConditionalExpression(node)) return [text(node.whenTrue), text(node.whenFalse)];
  const isName = ts.isPropertyAssignment(node.parent) || ts.isBindingElement(node.parent);
  if (ts.isNumericLiteral(node) && !isName) return [`${text(node)} + 1`];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isIfStatement(node.parent) && node === node.parent.expression) return ["false", "true"];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    const other = NAMES.get(name.text);
    const rest = source.text.slice(name.end, node.end);
    return [
      ...(other ? [`${source.text.slice(node.getStart(source), name.getStart(source))}${other}${rest}`] : []),
      ...(name.text === "filter" ? [text(expression)] : []),
    ];
  }
  return [];
}

/** A file whose every mutant is there, in force where `__mutant` says so of its number; the first one's is `first`. */
export function mutated(file: string, text: string, first: number): { text: string; mutants: Mutant[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const written = (node: ts.Node): string => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isEnumDeclaration(node))
      return source.text.slice(node.getFullStart(), node.end);
    let own = "";
    let at = node.getFullStart();
    ts.forEachChild(node, child => {
      own += source.text.slice(at, child.getFullStart()) + written(child);
      at = child.end;
    });
    own += source.text.slice(at, node.end);
    const changes = changesOf(node, source);
    if (!changes.length) return own;
    const lead = source.text.slice(node.getFullStart(), node.getStart(source));
    const choices = changes.map(now => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      mutants.push({ file, line: line + 1, was: node.getText(source), now });
      return `__mutant(${first + mutants.length - 1}) ? (${now}) : `;
    });
    return `${lead}(${choices.join("")}(${own.slice(lead.length)}))`;
  };
  return { text: written(source), mutants };
}
