import { addFunction, type EvalContext, type FunctionResultObject, helpers, loadingError, registries } from "../engine.ts";
import { engineName } from "./called-names.ts";

type Matrix = readonly (readonly FunctionResultObject[])[];
type Argument = FunctionResultObject | Matrix | undefined;
type Result = number | string | boolean | FunctionResultObject | FunctionResultObject[][];
interface FormulaFunction {
  /** In the engine's notation: "name (type, optional | repeating | default=…)". */
  readonly args: readonly string[];
  readonly compute: (...args: Argument[]) => Result;
}

const error = (value: string, message: string): FunctionResultObject => ({ value, message });
const isMatrix = (argument: Argument): argument is Matrix => Array.isArray(argument);
const cellOf = (argument: Argument): FunctionResultObject | undefined => (isMatrix(argument) ? argument[0]?.[0] : argument);
const number = (argument: Argument): number => helpers.toNumber(cellOf(argument), { decimalSeparator: "." } as never);
const text = (argument: Argument): string => helpers.toString(cellOf(argument));
const plain = (argument: Argument): unknown => cellOf(argument)?.value ?? null;

/** All cells of the arguments in reading order, numbers only: text and blanks do not count, as in SUM. */
function numbers(args: readonly Argument[]): number[] {
  return args
    .flatMap((argument) => (isMatrix(argument) ? argument.flat() : [argument]))
    .flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []));
}

const oneNumber = (compute: (x: number) => Result): FormulaFunction => ({ args: ["value (number)"], compute: (x) => compute(number(x)) });
const twoNumbers = (compute: (a: number, b: number) => Result): FormulaFunction => ({
  args: ["a (number)", "b (number)"],
  compute: (a, b) => compute(number(a), number(b)),
});
const manyNumbers = (compute: (values: readonly number[]) => Result): FormulaFunction => ({
  args: ["values (number, range<number>, repeating)"],
  compute: (...args) => compute(numbers(args)),
});
const oneValue = (compute: (value: FunctionResultObject | undefined) => Result): FormulaFunction => ({
  args: ["value (any)"],
  compute: (value) => compute(cellOf(value)),
});
const formatted = (format: string): FormulaFunction => ({
  args: ["value (number)"],
  compute: (value) => ({ value: number(value), format }),
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));
const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
const isTyped = (pattern: RegExp) => oneValue((cell) => typeof cell?.value === "string" && pattern.test(cell.value));
const isDate = (cell: FunctionResultObject | undefined): boolean =>
  typeof cell?.value === "number" && cell.format !== undefined && helpers.isDateTimeFormat(cell.format);

/** The number that ERROR.TYPE has for each error. */
const errorTypes: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#ERROR!": 8,
  [loadingError]: 10,
};

/** Functions that Sheets has, that ordinary samples and our templates use, and that the engine lacks. */
const functions: Readonly<Record<string, FormulaFunction>> = {
  // The engine spreads functions over ranges by itself, so nothing is left to do.
  ARRAYFORMULA: {
    args: ["array (any, range<any>)"],
    compute: (array) => (isMatrix(array) ? (array as FunctionResultObject[][]) : (array ?? "")),
  },
  ARRAY_CONSTRAIN: {
    args: ["input (any, range<any>)", "num_rows (number)", "num_cols (number)"],
    compute: (input, rows, columns) =>
      isMatrix(input) ? input.slice(0, number(columns)).map((column) => column.slice(0, number(rows))) : (input ?? ""),
  },
  CODE: { args: ["string (string)"], compute: (value) => text(value).charCodeAt(0) },
  UNICODE: { args: ["text (string)"], compute: (value) => text(value).codePointAt(0) ?? error("#VALUE!", "UNICODE expects a character.") },
  UNICHAR: oneNumber((code) => String.fromCodePoint(code)),
  COMBIN: twoNumbers((n, k) => Math.round(factorial(n) / factorial(k) / factorial(n - k))),
  PERMUT: twoNumbers((n, k) => Math.round(factorial(n) / factorial(n - k))),
  DEVSQ: manyNumbers((values) => sum(values.map((value) => (value - mean(values)) ** 2))),
  ENCODEURL: { args: ["text (string)"], compute: (value) => encodeURIComponent(text(value)) },
  "ERROR.TYPE": oneValue((cell) => {
    return errorTypes[String(cell?.value)] ?? error("#N/A", "The value is no error.");
  }),
  EVEN: oneNumber((x) => Math.sign(x) * Math.ceil(Math.abs(x) / 2) * 2),
  FACT: oneNumber((n) => factorial(Math.floor(n))),
  GCD: manyNumbers((values) => values.reduce(gcd, 0)),
  LOG10: oneNumber((x) =>
    x > 0 ? Math.log10(x) : error("#NUM!", `Function LOG10 parameter 1 value is ${x}. It should be greater than 0.`),
  ),
  LCM: manyNumbers((values) => values.reduce((a, b) => Math.abs(a * b) / (gcd(a, b) || 1), 1)),
  GEOMEAN: manyNumbers((values) => Math.exp(mean(values.map(Math.log)))),
  HARMEAN: manyNumbers((values) => 1 / mean(values.map((value) => 1 / value))),
  ISBETWEEN: {
    args: [
      "value (number)",
      "lower (number)",
      "upper (number)",
      "lower_inclusive (boolean, default=true)",
      "upper_inclusive (boolean, default=true)",
    ],
    compute: (value, lower, upper, lowerIn, upperIn) => {
      const x = number(value);
      const above = plain(lowerIn) === false ? x > number(lower) : x >= number(lower);
      return above && (plain(upperIn) === false ? x < number(upper) : x <= number(upper));
    },
  },
  ISDATE: oneValue(isDate),
  ISEMAIL: isTyped(/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i),
  ISURL: isTyped(/^(https?:\/\/|ftp:\/\/|mailto:)?[\w-]+(\.[\w-]+)+([/?#]\S*)?$/i),
  MODE: manyNumbers((values) => {
    const times = (value: number) => values.filter((other) => other === value).length;
    const best = Math.max(0, ...values.map(times));
    return best < 2 ? error("#N/A", "MODE finds no value that occurs twice.") : (values.find((value) => times(value) === best) ?? 0);
  }),
  MROUND: twoNumbers((value, factor) => (factor === 0 ? 0 : Math.round(value / factor) * factor)),
  N: oneValue((cell) => (typeof cell?.value === "number" ? cell.value : cell?.value === true ? 1 : 0)),
  QUOTIENT: twoNumbers((a, b) => (b === 0 ? error("#DIV/0!", "Function QUOTIENT parameter 2 cannot be zero.") : Math.trunc(a / b))),
  RADIANS: oneNumber((degrees) => (degrees * Math.PI) / 180),
  "RANK.EQ": {
    args: ["value (number)", "data (range<number>)", "is_ascending (boolean, default=false)"],
    compute: (value, data, ascending) => {
      const all = numbers([data]);
      const x = number(value);
      if (!all.includes(x)) return error("#N/A", "RANK.EQ does not find the value in the data.");
      return 1 + all.filter((other) => (plain(ascending) ? other < x : other > x)).length;
    },
  },
  REPT: {
    args: ["text (string)", "times (number)"],
    compute: (value, times) => text(value).repeat(Math.max(0, Math.floor(number(times)))),
  },
  SIGN: oneNumber(Math.sign),
  STANDARDIZE: {
    args: ["value (number)", "mean (number)", "standard_deviation (number)"],
    compute: (value, average, deviation) => (number(value) - number(average)) / number(deviation),
  },
  SUMSQ: manyNumbers((values) => sum(values.map((value) => value * value))),
  T: oneValue((cell) => (typeof cell?.value === "string" ? cell.value : "")),
  TO_DATE: formatted("m/d/yyyy"),
  TO_DOLLARS: formatted("[$$]#,##0.00"),
  TO_PERCENT: formatted("0%"),
  TO_PURE_NUMBER: oneValue((cell) => cell?.value as number),
  TYPE: {
    args: ["value (any, range<any>)"],
    compute: (value) => {
      if (isMatrix(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1)) return 64;
      const single = plain(value);
      if (typeof single === "boolean") return 4;
      return typeof single === "string" ? (Object.hasOwn(errorTypes, single) ? 16 : 2) : 1;
    },
  },
};

/** Functions of Sheets that the host does not reproduce. A formula that uses one says so. */
const refused =
  "ACCRINT ARABIC ASC BASE BESSELI BESSELJ BESSELK BESSELY BETA.DIST BETA.INV BETADIST BETAINV BIN2DEC BIN2HEX BIN2OCT BINOM.DIST BINOM.INV BINOMDIST BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CHIDIST CHIINV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHITEST COMBINA COMPLEX CONFIDENCE CONFIDENCE.NORM CONFIDENCE.T CRITBINOM DEC2BIN DEC2HEX DEC2OCT DETECTLANGUAGE DOLLAR EPOCHTODATE ERF ERF.PRECISE ERFC ERFC.PRECISE EXPON.DIST EXPONDIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FACTDOUBLE FDIST FINDB FINV FISHER FISHERINV FIXED FORECAST.LINEAR FTEST GAMMA GAMMA.DIST GAMMA.INV GAMMADIST GAMMAINV GAMMALN GAMMALN.PRECISE GAUSS GESTEP GETPIVOTDATA GOOGLEFINANCE GOOGLETRANSLATE HEX2BIN HEX2DEC HEX2OCT HYPGEOM.DIST HYPGEOMDIST IMABS IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML ISREF KURT LEFTB LENB LOGINV LOGNORM.DIST LOGNORM.INV LOGNORMDIST MARGINOFERROR MIDB MODE.MULT MODE.SNGL MULTINOMIAL NEGBINOM.DIST NEGBINOMDIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV OCT2BIN OCT2DEC OCT2HEX PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON POISSON.DIST PROB QUERY RANK.AVG REPLACEB RIGHTB ROMAN SEARCHB SERIESSUM SHEET SHEETS SKEW SKEW.P SPARKLINE SQRTPI T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TDIST TINV TRIMMEAN TTEST UNARY_PERCENT WEIBULL WEIBULL.DIST Z.TEST ZTEST".split(
    " ",
  );

/** Functions of the engine that Sheets does not have: in Sheets such a formula is #NAME?, and so it is here. */
const unknownToSheets =
  "ARRAYTOTEXT ARRAY.CONSTRAIN EXPAND DROP TAKE MONTH.END MONTH.START QUARTER QUARTER.END QUARTER.START YEAR.END YEAR.START PIVOT PIVOT.HEADER PIVOT.VALUE MATTHEWS POLYFIT.COEFFS POLYFIT.FORECAST SPEARMAN FORMAT.LARGE.NUMBER REGEXTEST TEXTAFTER TEXTBEFORE TEXTSPLIT".split(
    " ",
  );

/** Sheets takes an array where the engine insists on a range, so that `SUMIF(A1:A9&B1:B9, "xy", C1:C9)` works inside ARRAYFORMULA. */
const arrayTakers: Readonly<Record<string, readonly number[]>> = {
  SUMIF: [0],
  COUNTIF: [0],
  AVERAGEIF: [0],
  COUNTIFS: [0, 2],
  COUNTUNIQUEIFS: [1],
};

/** Functions that are #NUM! in Sheets where a number lies outside what they are defined for; the engine says #VALUE! for any bad argument. */
const numeric =
  "SQRT LN LOG ACOS ACOSH ACOTH ASIN ATANH POWER POW LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC CEILING FLOOR DATEDIF".split(
    " ",
  );

function widen(name: string, indexes: readonly number[]): void {
  const description = registries.functionRegistry.get(name);
  const args = description.args.map((argument, index) =>
    indexes.includes(index) ? { ...argument, type: [...argument.type, "ANY" as const], acceptMatrixOnly: false } : argument,
  );
  registries.functionRegistry.replace(name, { ...description, args });
}

function giveNumberErrors(name: string): void {
  const description = registries.functionRegistry.get(name);
  const { compute } = description;
  registries.functionRegistry.replace(name, {
    ...description,
    compute(this: EvalContext, ...args: Parameters<typeof compute>) {
      const result = compute.apply(this, args) as { value?: unknown; message?: string } | null;
      const outOfDomain =
        result !== null && typeof result === "object" && result.value === "#VALUE!" && !/coerced|expects a/.test(result.message ?? "");
      return (outOfDomain ? { ...result, value: "#NUM!" } : result) as ReturnType<typeof compute>;
    },
  });
}

/** Called once, before the first model is made. */
export function registerSheetFunctions(): void {
  for (const [name, { args, compute }] of Object.entries(functions)) {
    const description = { description: name, args: args.map((argument) => helpers.arg(argument, "")), compute: compute as never };
    addFunction(name, description);
    const called = engineName(name);
    if (called) addFunction(called, { ...description, hidden: true });
  }
  const anything = [helpers.arg("arguments (any, range<any>, repeating, optional)", "")];
  for (const name of refused) {
    addFunction(name, { description: name, args: anything, compute: () => error("#NAME?", `not emulated: ${name}`) as never });
  }
  for (const [name, indexes] of Object.entries(arrayTakers)) widen(name, indexes);
  for (const name of numeric) giveNumberErrors(name);
  for (const name of unknownToSheets) {
    registries.functionRegistry.replace(name, {
      description: name,
      hidden: true,
      args: anything,
      compute: () => error("#NAME?", `Unknown function: '${name}'.`) as never,
    });
  }
}
