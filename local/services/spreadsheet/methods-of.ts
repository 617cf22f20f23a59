/** The functions of one concern by Google's names of the methods; the first parameter is the object that the method is called on. */
type MethodTable<Receiver> = Readonly<Record<string, (receiver: Receiver, ...args: never) => unknown>>;

/** The methods that a table gives to a class: its functions without their first parameter. */
export type MethodsOf<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends (receiver: never, ...args: infer Args) => infer Result
    ? (...args: Args) => Result
    : never;
};

/**
 * Gives a class the methods of tables. Their types are declared beside the call, as an interface of the class's name.
 *
 * @throws Error when a name is taken: each method stands in one table.
 * @example addMethods(Range, rangeValues, rangeNotes)
 */
export function addMethods<Receiver>(target: { readonly prototype: Receiver & object }, ...tables: readonly MethodTable<Receiver>[]): void {
  for (const [name, method] of tables.flatMap((table) => Object.entries(table))) {
    if (Object.hasOwn(target.prototype, name)) throw new Error(`Two tables have the method ${name}.`);
    const value = function (this: Receiver, ...args: never): unknown {
      return method(this, ...args);
    };
    Object.defineProperty(target.prototype, name, { value, writable: true, configurable: true });
  }
}
