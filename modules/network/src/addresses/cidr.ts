/**
 * An IPv4 block. Own arithmetic rather than a library: ipaddr.js (2.5.0) parses blocks but cannot cut or compare them,
 * and its parser also takes octal and shortened addresses, which Terraform and AWS read otherwise. Addresses are plain
 * numbers and never pass through bit operators, which would make the upper half negative.
 */
export class Cidr {
  /** First address as a number, 0 to 2^32 - 1. */
  readonly first: number;
  /** Length of the prefix, 0 to 32. */
  readonly prefix: number;

  /** @throws RangeError when the numbers are no block; read what people wrote with {@link parseCidr} instead. */
  constructor(first: number, prefix: number) {
    if (!Number.isInteger(prefix) || prefix < 0 || prefix > 32) throw new RangeError(`No prefix length: ${prefix}.`);
    if (!Number.isInteger(first) || first < 0 || first >= 2 ** 32 || first % 2 ** (32 - prefix) !== 0) {
      throw new RangeError(`No first address of a /${prefix}: ${first}.`);
    }
    this.first = first;
    this.prefix = prefix;
  }

  /** The block of a prefix length that an address lies in. */
  static around(address: number, prefix: number): Cidr {
    return new Cidr(address - (address % 2 ** (32 - prefix)), prefix);
  }

  /** Orders blocks by address, larger ones first. */
  static compare(a: Cidr, b: Cidr): number {
    return a.first - b.first || a.prefix - b.prefix;
  }

  /** Number of addresses. */
  get size(): number {
    return 2 ** (32 - this.prefix);
  }

  /** Last address as a number. */
  get last(): number {
    return this.first + this.size - 1;
  }

  /** Whether all of another block lies in this one. */
  contains(other: Cidr): boolean {
    return this.first <= other.first && other.last <= this.last;
  }

  /** Whether the blocks have an address in common. */
  overlaps(other: Cidr): boolean {
    return this.first <= other.last && other.first <= this.last;
  }

  /**
   * One of the equal parts of the block, like Terraform's `cidrsubnet`.
   * @param newBits by how much the prefix grows: 3 cuts eight parts
   * @param index number of the part, from 0
   * @throws RangeError when there is no such part
   */
  subnet(newBits: number, index: number): Cidr {
    if (!Number.isInteger(index) || index < 0 || index >= 2 ** newBits) {
      throw new RangeError(`A block has no part ${index} of ${2 ** newBits}.`);
    }
    const prefix = this.prefix + newBits;
    return new Cidr(this.first + index * 2 ** (32 - prefix), prefix);
  }

  /** `10.0.0.0/16` */
  toString(): string {
    return `${formatAddress(this.first)}/${this.prefix}`;
  }

  /** Blocks become text in JSON. */
  toJSON(): string {
    return this.toString();
  }
}

/** `10.0.0.1` */
export function formatAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
