import { type Block, blocksOf, type JsonObject, type TerraformDocument } from "@tandem/core";

/** A synthesized stack to make assertions on: counts, single blocks and absence. */
export class Template {
  readonly document: TerraformDocument;

  constructor(document: TerraformDocument) {
    this.document = document;
  }

  /** Blocks of a type, `aws_vpc` or `data.aws_caller_identity`, in address order. */
  blocks(type: string): readonly Block[] {
    return blocksOf(this.document)
      .filter((block) => (block.kind === "data" ? `data.${block.type}` : block.type) === type)
      .sort((a, b) => (a.address < b.address ? -1 : 1));
  }

  /** How many blocks of a type there are. */
  count(type: string): number {
    return this.blocks(type).length;
  }

  /**
   * The one block of a type.
   * @throws when there is none or more than one
   */
  only(type: string): JsonObject {
    const [block, ...others] = this.blocks(type);
    if (block === undefined || others.length > 0) {
      throw new Error(`Expected one ${type}, found ${block === undefined ? 0 : others.length + 1}.`);
    }
    return block.block;
  }

  /**
   * The one block of a type at a construct path, given by its end: `Public/eu-west-1a/Subnet`.
   * @throws when there is none or more than one
   */
  at(type: string, pathEnd: string): JsonObject {
    const found = this.blocks(type).filter(({ path }) => path.endsWith(`/${pathEnd}`));
    if (found.length !== 1 || found[0] === undefined) {
      throw new Error(`Expected one ${type} at …/${pathEnd}, found ${found.length}.`);
    }
    return found[0].block;
  }
}
