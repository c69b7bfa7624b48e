/** Operators of two sides. */
export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/' | '%';

/** What stands at each kind of piece, but for the two sides of a binary operator. Names and shapes follow CEL's. */
interface Arguments {
  value: string | number | bigint | boolean | null;
  id: string;
  '.': [Syntax, string];
  '[]': [Syntax, Syntax];
  call: [string, Syntax[]];
  rcall: [string, Syntax, Syntax[]];
  list: Syntax[];
  '?:': [Syntax, Syntax, Syntax];
  '!_': Syntax;
  '-_': Syntax;
}

type Operators = BinaryOperator | keyof Arguments;

interface Piece<Operator extends Operators> {
  op: Operator;
  args: Operator extends keyof Arguments ? Arguments[Operator] : [Syntax, Syntax];
  /** Offsets into `input`. */
  start: number;
  end: number;
  /** The whole rule. */
  input: string;
}

/** A parsed piece of a rule. */
export type Syntax = { [Operator in Operators]: Piece<Operator> }[Operators];

/** A piece before it is known which rule it is of. */
export type LoosePiece = { [Operator in Operators]: Omit<Piece<Operator>, 'input'> }[Operators];
