import ts from "typescript";

/**
 * The defaults of optional properties that the code has, by the declaration of the property: those of destructuring, as in
 * `{ limit = 20 }`, those behind `??`, and those before a spread, as in `{ limit: 20, ...options }`. Only what is a literal or a constant counts, as other values are computed.
 */
export function defaultsInCode(
  checker: ts.TypeChecker,
  files: readonly ts.SourceFile[],
): Map<ts.Node, string> {
  const found = new Map<ts.Node, string>();
  const add = (property: ts.Symbol | undefined, value: ts.Expression) => {
    if (!isPlainValue(value)) return;
    for (const declaration of property?.declarations ?? [])
      if (ts.isPropertySignature(declaration) && declaration.questionToken && !isGenerated(declaration))
        found.set(declaration, value.getText());
  };
  /** The properties before `...options`. */
  const addSpread = ({ properties }: ts.ObjectLiteralExpression) => {
    properties.forEach((property, at) => {
      if (!ts.isPropertyAssignment(property)) return;
      for (const later of properties.slice(at))
        if (ts.isSpreadAssignment(later))
          add(
            checker.getTypeAtLocation(later.expression).getProperty(property.name.getText()),
            property.initializer,
          );
    });
  };
  const visit = (node: ts.Node) => {
    if (ts.isBindingElement(node) && node.initializer)
      add(propertyOfElement(checker, node), node.initializer);
    if (ts.isObjectLiteralExpression(node)) addSpread(node);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
      add(propertyOf(checker, node.left), node.right);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return found;
}

/** The property of an object that a destructured name stands for. */
function propertyOfElement(checker: ts.TypeChecker, element: ts.BindingElement): ts.Symbol | undefined {
  if (!ts.isObjectBindingPattern(element.parent)) return undefined;
  const name = element.propertyName ?? element.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(element.parent).getProperty(name.text) : undefined;
}

/** The property that an expression reads, at once or through a destructured name. */
function propertyOf(checker: ts.TypeChecker, expression: ts.Expression): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(expression);
  const declaration = symbol?.valueDeclaration;
  return declaration && ts.isBindingElement(declaration) ? propertyOfElement(checker, declaration) : symbol;
}

/** Fields of the API's answers are no options. */
function isGenerated(node: ts.Node): boolean {
  return node.getSourceFile().fileName.includes("/generated/");
}

function isPlainValue(value: ts.Expression): boolean {
  if (ts.isIdentifier(value)) return /^[A-Z][A-Z0-9_]+$/.test(value.text);
  return (
    ts.isNumericLiteral(value) ||
    (ts.isStringLiteral(value) && value.text !== "") ||
    value.kind === ts.SyntaxKind.TrueKeyword ||
    value.kind === ts.SyntaxKind.FalseKeyword
  );
}
