import { defineProblems } from "../problems/problem.ts";

/** Codes of controls and waivers, numbers 050 to 069 of the platform definition's area. */
export const controlProblems = defineProblems("PLT", {
  unmet: {
    number: "050",
    title: "A security control is not met",
    explanation:
      "The definition chooses something weaker than the platform's default. That may be right; then a waiver says why, who answers for it and until when, and each synth lists it.",
  },
  expired: {
    number: "051",
    title: "A waiver has expired",
    explanation: "Waivers end, so that somebody looks again.",
  },
  unknownControl: {
    number: "052",
    title: "A waiver names no known control",
    explanation: "It would never apply, and whoever wrote it believes that it does.",
  },
  unused: {
    number: "053",
    title: "A waiver is not needed",
    explanation:
      "Nothing at that place leaves the control unmet. A waiver that stays behind would silently allow the weakness when it comes back.",
  },
  malformedDate: {
    number: "054",
    title: "A waiver's date is not a date",
    explanation: "Without a date that can be read, a waiver would never end.",
  },
  tooFar: {
    number: "055",
    title: "A waiver runs too long",
    explanation: "A waiver of more than 400 days is a changed default without the discussion.",
  },
});
