/**
 * How many times the processor time of `run` grows when its size grows eightfold: about 8 where it is linear, 64 where it
 * is quadratic. The least of some tries, because the machine does other things too; a cost below what the clock can tell
 * from noise counts as that.
 */
export function growth(run: (size: number) => void, size: number): number {
  const cost = (at: number): number => {
    const before = process.cpuUsage()
    run(at)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  cost(size)
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 8 && least > LINEAR; attempt++) {
    least = Math.min(least, cost(8 * size) / Math.max(cost(size), NOISE))
  }
  return least
}

/** Microseconds that a collection of garbage or another process may add. */
const NOISE = 2000

/** What `growth` gives at most for linear time, with room for a busy machine; quadratic time gives 64. */
export const LINEAR = 24
