import { defineProblems } from "@tandem/core";

/** Codes of the check of synthesized stacks against provider schemas. */
export const schemaProblems = defineProblems("SCH", {
  unknownType: {
    number: "001",
    title: "The provider has no such block type",
    explanation:
      "A stack names the provider versions that it accepts. One of them has no resource, data source or ephemeral resource of this type, so `terraform init` could install a provider with which the stack cannot be planned.",
  },
  unknownArgument: {
    number: "002",
    title: "The block takes no such argument",
    explanation:
      "The argument is misspelt, or exists in some of the accepted provider versions only. Terraform refuses the whole stack for it, on whichever machine has the version without it.",
  },
  missingArgument: {
    number: "003",
    title: "A required argument is missing",
    explanation: "Terraform refuses a block without its required arguments; null counts as missing.",
  },
  computedArgument: {
    number: "004",
    title: "An argument is set that only AWS can set",
    explanation: "Computed attributes are results. Terraform refuses a configuration that gives one a value.",
  },
  wrongNesting: {
    number: "005",
    title: "A nested block has the wrong form",
    explanation:
      "A nested block is an object, or a list of objects when there may be several. An expression in its place is refused, however right its value would be.",
  },
  wrongCount: {
    number: "006",
    title: "Too many or too few nested blocks",
    explanation: "The provider says how many blocks of a kind there must and may be.",
  },
  wrongType: {
    number: "007",
    title: "A value has the wrong type",
    explanation:
      "Terraform converts between strings, numbers and booleans where the text allows it, and nothing else. Expressions are left alone: their type is known at plan time only.",
  },
  ignoredKey: {
    number: "008",
    title: "Terraform would drop a key in silence",
    severity: "warning",
    explanation:
      "Attributes whose value is an object are converted to the type that the provider knows, and keys beside it vanish without a word. The setting looks made and is not.",
  },
  unknownAttribute: {
    number: "009",
    title: "A reference names an attribute that does not exist",
    explanation: "The block is there; what the reference wants of it is not in the provider's schema.",
  },
  unreadableRange: {
    number: "010",
    title: "A version constraint cannot be read",
    explanation:
      "Constraints are comma-separated terms such as `>= 5.100.0, < 7.0.0`, `~> 6.25` or `= 6.47.1`; ranges in npm's style mean nothing to Terraform.",
  },
  rangeTooWide: {
    number: "011",
    title: "A provider version outside the supported range is accepted",
    explanation:
      "The range in the provider's package is what the modules are written and tested for. A stack may narrow it, never widen it.",
  },
  unprovenRange: {
    number: "012",
    title: "No known schema lies in the accepted range",
    explanation:
      "The check knows a few versions, from the files in the provider's `schemas` folder. A range between them would leave the stack unchecked.",
  },
  leftOut: {
    number: "013",
    title: "The type is not in the reduced schema file",
    explanation:
      "The repository keeps the schemas of the types that it uses. A type that is new to it has to be added before its blocks can be checked.",
  },
  emptyRange: {
    number: "014",
    title: "A stack needs a newer provider than the platform accepts",
    explanation:
      "The stack uses something that the provider has from some version on, and the platform definition admits only versions before it. The embedded AWS pins one version, so such a stack is left out there.",
  },
});
