import { defineProblems } from "@tandem/core";

/** Codes of events: 001 to 019 are about the definition's section, 020 to 039 about workflows, 040 and up what is built. */
export const eventsProblems = defineProblems("EVT", {
  noThreshold: {
    number: "001",
    title: "Approval without a threshold",
    explanation: "Every release that the regions validate would be approved, whatever its metrics say.",
  },
  unusedThreshold: {
    number: "002",
    title: "Thresholds that nobody asks",
    explanation: "A person approves, and whoever wrote the thresholds believes that they hold something back.",
  },
  impossibleThreshold: {
    number: "003",
    title: "A threshold that limits nothing or lets nothing pass",
    explanation: "It is a mistake in either case: the one approves everything, the other nothing for ever.",
  },
  retentionNotOffered: {
    number: "004",
    title: "A retention that CloudWatch Logs does not offer",
    explanation: "CloudWatch Logs takes a list of numbers of days, and refuses others at apply.",
  },
  reservesTooFew: {
    number: "005",
    title: "Too few executions for a queue's reader",
    explanation:
      "Lambda reads a queue with two executions at the least (Lambda API, ScalingConfig). With fewer reserved, messages are thrown back and reach the dead letters without ever being tried.",
  },
  reservesTooMuch: {
    number: "006",
    title: "More executions reserved than the account has",
    explanation:
      "Lambda keeps 100 executions of an account's quota for functions that reserve none, and refuses what would leave fewer (Lambda developer guide, Configuring reserved concurrency). New accounts may have a quota of 10.",
  },
  budgetNeverSpent: {
    number: "007",
    title: "A budget that can never be spent",
    explanation: "The cool-down holds trainings back before the budget does, and whoever reads it expects more.",
  },
  endpointOfTwo: {
    number: "008",
    title: "A global endpoint of other than two regions",
    explanation:
      "EventBridge takes a primary and a secondary bus, no more and no fewer (EventBridge API, CreateEndpoint).",
  },

  // 020-039: workflows
  danglingState: {
    number: "020",
    title: "A workflow goes to a state that is not there",
    explanation: "Step Functions refuses the definition when it is applied, in words about offsets and schemas.",
  },
  unreachableState: {
    number: "021",
    title: "A state that nothing leads to",
    explanation: "It never runs. Step Functions refuses some of them and silently keeps others.",
  },
  uncaughtTask: {
    number: "022",
    title: "A task whose failure nobody catches",
    explanation: "The execution ends where the task failed: nothing is reported, and what was taken is not given back.",
  },
  endlessWorkflow: {
    number: "023",
    title: "A workflow that cannot end",
    explanation: "From the state, no path reaches an end. The execution would run until it is a year old.",
  },
  unboundedTask: {
    number: "024",
    title: "A task that may wait for ever",
    explanation:
      "Without a time-out a task waits up to a year for an answer that will not come (Step Functions developer guide, Use timeouts to avoid stuck executions).",
  },
});
