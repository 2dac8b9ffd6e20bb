/** Chance that a seed settles, so that whatever it led to can be played again. */

export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1 (mulberry32). */
  throw(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.throw() * limit);
  }

  isLucky(chance: number): boolean {
    return this.throw() < chance;
  }

  /** One of the things, as often as its weight says. */
  weighed<Thing extends string>(
    weights: Readonly<Record<Thing, number>>,
  ): Thing {
    const entries = Object.entries(weights) as [Thing, number][];
    const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.throw() * total;
    for (const [thing, weight] of entries) {
      left -= weight;
      if (left < 0) return thing;
    }
    throw new RangeError("nothing to choose from");
  }

  of<Thing>(things: readonly Thing[]): Thing {
    return things[this.below(things.length)] as Thing;
  }

  /** The numbers from 0 to `count` - 1 in some order. */
  shuffled(count: number): number[] {
    const order = Array.from({ length: count }, (_, index) => index);
    for (let index = count - 1; index > 0; index -= 1) {
      const other = this.below(index + 1);
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    return order;
  }
}
