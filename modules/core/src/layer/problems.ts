import { defineProblems } from "../problems/problem.ts";

/** Codes of layers, contracts and the synthesized whole. */
export const layerProblems = defineProblems("LAY", {
  twoPublishers: {
    number: "001",
    title: "Two layers publish under one name",
    explanation:
      "A contract is found by the layer that publishes it, so a second publisher would silently take the first one's place, state file included.",
  },
  noPublisher: {
    number: "002",
    title: "A layer reads a contract that nobody publishes",
    explanation: "The state that the read points at would never exist.",
  },
  readsGlobal: {
    number: "003",
    title: "A regional layer reads a global one",
    explanation:
      "Global state lies in the home region. A regional stack that reads it cannot be planned while the home region is down, and that is when it matters. Contracts that are needed only while a region is set up may name the layers that read them.",
  },
  cycle: {
    number: "004",
    title: "Layers read each other in a circle",
    explanation: "Terraform applies one state after the other; a circle has no first one.",
  },
  sharedState: {
    number: "005",
    title: "Two stacks share a state",
    explanation: "Each apply of one would destroy what the other made.",
  },
  unknownLayer: {
    number: "006",
    title: "No such layer",
    explanation: "The name after --layer must be one of the platform's layers.",
  },
  unknownRegion: {
    number: "007",
    title: "No such region in this environment",
    explanation:
      "The name after --region must be one of the environment's regions, or `global` for layers that exist once.",
  },
  followsNobody: {
    number: "008",
    title: "A layer follows one that is not there",
    explanation: "The order that it asks for would silently not be kept.",
  },
  crossStackReference: {
    number: "010",
    title: "A stack refers to another stack's resource",
    explanation:
      "Terraform states are separate: a reference can only point into its own stack. cdktf would invent a hidden output named after internals; here values cross by contract only.",
  },
  danglingReference: {
    number: "011",
    title: "A reference points at nothing",
    explanation: "No block of that address is in the stack, and in no other stack of this run either.",
  },
  noBackend: {
    number: "012",
    title: "A stack has a foreign backend",
    explanation:
      "Every stack gets exactly one backend, from the platform definition. cdktf's default would write an absolute path of this machine into the JSON.",
  },
  invalidConstruct: {
    number: "013",
    title: "A construct says that it is invalid",
    explanation:
      "The message is the construct's own; it comes from a validation that a library or your own code has added.",
  },
  foreignResource: {
    number: "014",
    title: "A block belongs to no provider of its layer",
    explanation: "A layer names its providers; a block of another one would be planned with an unconfigured provider.",
  },
  lostAddress: {
    number: "020",
    title: "A resource's address has vanished",
    explanation:
      "Terraform knows resources by address. An address that vanishes is destroyed, and the new one is created from nothing, unless a `moved` entry says that they are the same.",
  },
  replacedIdentity: {
    number: "021",
    title: "A value changed that cannot be changed in place",
    explanation:
      "The committed list also holds the arguments that give a resource its identity, such as a subnet's address block. Changing one destroys the resource and creates another.",
  },
  unlistedAddress: {
    number: "022",
    title: "An address is not in the committed list",
    explanation: "The list can only guard what it holds.",
  },
});
