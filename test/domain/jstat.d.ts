/** The parts of jstat that serve as oracles; the package brings no types of its own. */
declare module "jstat" {
  const jStat: {
    readonly normal: { cdf(x: number, mean: number, sd: number): number };
    readonly centralF: { cdf(x: number, d1: number, d2: number): number };
    gammaln(x: number): number;
    ibeta(x: number, a: number, b: number): number;
    combinationln(n: number, m: number): number;
  };
  export default jStat;
}
