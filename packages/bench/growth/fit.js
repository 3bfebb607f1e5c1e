/** The exponent of the power law that goes best through points, by least squares of their logarithms. @param {[x: number, y: number][]} points */
export function exponentOf(points) {
  const logs = points.map(([x, y]) => ({ x: Math.log(x), y: Math.log(y) }));
  /** @param {(log: { x: number, y: number }) => number} of */
  const sum = (of) => logs.reduce((total, log) => total + of(log), 0);
  const [meanX, meanY] = [sum(({ x }) => x) / logs.length, sum(({ y }) => y) / logs.length];
  return sum(({ x, y }) => (x - meanX) * (y - meanY)) / sum(({ x }) => (x - meanX) ** 2);
}
