// The functions of Excel 2007 that the voting sheets use, as far as they use them.
import {
  compared,
  isFault,
  isMatrix,
  meets,
  NOT_A_VALUE,
  NOT_FOUND,
  numberOf,
  textOf,
  truthOf,
  type Fault,
  type Matrix,
  type Result,
  type Value,
} from "./values.ts";

type Input = () => Result;

const one = (result: Result): Value => (isMatrix(result) ? (result[0]?.[0] ?? null) : result);
const all = (result: Result): readonly Value[] => (isMatrix(result) ? result.flat() : [result]);
const area = (result: Result): Matrix => (isMatrix(result) ? result : [[result]]);

/** Calls a function; only the inputs that matter are worked out. Throws Error for one that is not known here. */
export function callFunction(name: string, inputs: readonly Input[]): Result {
  const call = FUNCTIONS[name];
  if (!call) throw new Error(`function ${name} is not known here`);
  return call(inputs);
}

function numbersIn(inputs: readonly Input[]): readonly number[] | Fault {
  const numbers: number[] = [];
  for (const input of inputs) {
    const result = input();
    for (const value of all(result)) {
      if (isFault(value)) return value;
      // Texts and truths in an area are passed over; given as they are they count.
      if (typeof value === "number") numbers.push(value);
      else if (typeof value === "boolean" && !isMatrix(result)) numbers.push(value ? 1 : 0);
    }
  }
  return numbers;
}

function overNumbers(work: (numbers: readonly number[]) => Value) {
  return (inputs: readonly Input[]): Value => {
    const numbers = numbersIn(inputs);
    return "fault" in numbers ? numbers : work(numbers);
  };
}

function overTruths(stop: boolean) {
  return (inputs: readonly Input[]): Value => {
    let found = !stop;
    for (const input of inputs)
      for (const value of all(input())) {
        const truth = truthOf(value);
        if (isFault(truth)) return truth;
        if (truth === stop) found = stop;
      }
    return found;
  };
}

function products(inputs: readonly Input[]): Value {
  const areas = inputs.map((input) => area(input()));
  let sum = 0;
  for (let row = 0; row < areas[0]!.length; row++)
    for (let column = 0; column < areas[0]![0]!.length; column++) {
      let product = 1;
      for (const values of areas) {
        const value = values[row]?.[column] ?? null;
        if (isFault(value)) return value;
        // As in Excel: what is no number counts as zero.
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  return sum;
}

function countIfs(inputs: readonly Input[]): Value {
  const areas: (readonly Value[])[] = [];
  const criteria: Value[] = [];
  for (let i = 0; i + 1 < inputs.length; i += 2) {
    areas.push(all(inputs[i]!()));
    criteria.push(one(inputs[i + 1]!()));
  }
  return areas[0]!.filter((_, at) => areas.every((values, i) => meets(values[at] ?? null, criteria[i]!))).length;
}

function text(input: Input | undefined): string {
  const value = input ? textOf(one(input())) : "";
  return isFault(value) ? "" : value;
}

function number(input: Input | undefined): number {
  const value = input ? numberOf(one(input())) : 0;
  return isFault(value) ? 0 : value;
}

const FUNCTIONS: Readonly<Record<string, (inputs: readonly Input[]) => Result>> = {
  IF: ([test, yes, no]) => {
    const truth = truthOf(one(test!()));
    if (isFault(truth)) return truth;
    return truth ? yes!() : no ? no() : false;
  },
  IFERROR: ([value, other]) => {
    const result = one(value!());
    return isFault(result) ? other!() : result;
  },
  AND: overTruths(false),
  OR: overTruths(true),
  NOT: ([input]) => {
    const truth = truthOf(one(input!()));
    return isFault(truth) ? truth : !truth;
  },
  SUM: overNumbers((numbers) => numbers.reduce((a, b) => a + b, 0)),
  MAX: overNumbers((numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  MIN: overNumbers((numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
  COUNT: (inputs) => inputs.flatMap((input) => all(input())).filter((value) => typeof value === "number").length,
  COUNTA: (inputs) => inputs.flatMap((input) => all(input())).filter((value) => value !== null).length,
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMPRODUCT: products,
  INT: ([input]) => {
    const value = numberOf(one(input!()));
    return isFault(value) ? value : Math.floor(value);
  },
  ROUND: ([input, places]) => {
    const value = numberOf(one(input!()));
    const scale = 10 ** number(places);
    // The binary noise goes first, as spreadsheets do.
    return isFault(value) ? value : Math.round(Number((value * scale).toPrecision(15))) / scale;
  },
  ISNUMBER: ([input]) => typeof one(input!()) === "number",
  LEN: ([input]) => text(input).length,
  LEFT: ([input, count]) => text(input).slice(0, count ? number(count) : 1),
  RIGHT: ([input, count]) => {
    const whole = text(input);
    return whole.slice(Math.max(0, whole.length - (count ? number(count) : 1)));
  },
  MID: ([input, from, count]) => text(input).slice(number(from) - 1, number(from) - 1 + number(count)),
  INDEX: ([input, row, column]) => {
    const values = area(input!());
    // One row is counted along, as Excel does.
    const [r, c] =
      column === undefined && values.length === 1 ? [1, number(row)] : [number(row), column ? number(column) : 1];
    return values[r - 1]?.[c - 1] ?? null;
  },
  MATCH: ([wanted, input, kind]) => {
    const value = one(wanted!());
    if (isFault(value)) return value;
    if (kind && number(kind) !== 0) return NOT_A_VALUE;
    const at = all(input!()).findIndex(
      (other) => other !== null && !isFault(other) && typeof other === typeof value && compared(other, value) === 0,
    );
    return at < 0 ? NOT_FOUND : at + 1;
  },
  RANK: ([input, others]) => {
    const value = one(input!());
    if (typeof value !== "number") return NOT_FOUND;
    return 1 + all(others!()).filter((other) => typeof other === "number" && other > value).length;
  },
};
