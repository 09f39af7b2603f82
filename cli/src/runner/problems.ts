import { defineProblems } from "@tandem/core/problems";

/** Codes of runs: planning, applying and what may go wrong on the way. */
export const runProblems = defineProblems("RUN", {
  notConfirmed: {
    number: "001",
    title: "Nobody can be asked",
    explanation:
      "Changes are applied after a person has said yes. There is no terminal here to ask on, so the command needs --yes.",
  },
  initFailed: {
    number: "002",
    title: "terraform init failed",
    explanation:
      "Before it works on a stack, Terraform opens the stack's state and installs its providers. One of the two did not succeed; the stack's log has all of it.",
  },
  upstreamMissing: {
    number: "003",
    title: "A layer that this one reads is not applied yet",
    explanation:
      "A stack takes values from the state of the layers that it reads. As long as such a layer has no state in that region, nothing can be planned on top of it.",
  },
  terraformError: {
    number: "004",
    title: "Terraform could not plan or apply a stack",
    explanation:
      "The message is Terraform's or the provider's own; the path is the construct that made the block. What was done before the error is in the state: running the same command again goes on from there.",
  },
  terraformWarning: {
    number: "005",
    title: "Terraform warns while it plans or applies",
    explanation: "The message is Terraform's or the provider's own. Nothing was stopped by it.",
    severity: "warning",
  },
  stalePlan: {
    number: "006",
    title: "The state changed after the plan was made",
    explanation:
      "A saved plan is applied to exactly the state that it was made from, or not at all: another run has written the state in between.",
  },
  foreignPlan: {
    number: "007",
    title: "The saved plan was made from other Terraform JSON",
    explanation:
      "What was reviewed is what is applied. The definition or the code changed after the plan was saved, so applying it would do something that the code no longer says.",
  },
  noRun: {
    number: "008",
    title: "No such run",
    explanation:
      "Runs are kept in the work folder. --resume continues the last one of its command and environment that did not finish; --plan names one by its id.",
  },
  stateLocked: {
    number: "009",
    title: "Somebody else works on the state",
    explanation:
      "Terraform locks a state while it may write it. The lock belongs to a run that is still at work, or to one that died and left it behind.",
  },
  stateNotSaved: {
    number: "010",
    title: "Terraform could not save a state",
    explanation:
      "Resources were changed and the backend did not take the new state. Terraform left it in a file on this machine, and nothing is lost as long as that file is kept.",
  },
  noStateBucket: {
    number: "011",
    title: "The state bucket does not exist",
    explanation: "A region keeps its states in a bucket of its own, which is made once, before anything else.",
  },
  unknownStack: {
    number: "012",
    title: "No such stack in this environment",
    explanation: "The name after --stack must be the id of a stack: <environment>-<layer>-<region>.",
  },
  terraformDied: {
    number: "013",
    title: "Terraform ended without a result",
    explanation:
      "It was killed, ran out of memory, or crashed. What it did may not be in the state, and its lock may be left: `tandem recover` walks through both.",
  },
  holderNotProven: {
    number: "014",
    title: "Nobody can prove that a lock's holder is gone",
    explanation:
      "A lock is only offered for removal when it was taken on this machine, by a Terraform that this command started, and that process is gone. Removing the lock of a run that is still at work makes two runs write one state, and one of them loses.",
  },
  wrongParallel: {
    number: "015",
    title: "Not a number of stacks",
    explanation: "--parallel takes how many stacks may be at work at once.",
  },
  nothingToResume: {
    number: "016",
    title: "The last run finished",
    explanation: "--resume continues a run that was interrupted or failed. Here none is left unfinished.",
  },
  statesLeft: {
    number: "017",
    title: "The state bucket still holds states",
    explanation:
      "Destroying the bucket would lose them, and with them Terraform's knowledge of every resource they describe.",
  },
  nameNotTyped: {
    number: "018",
    title: "The name was not confirmed",
    explanation:
      "Destroying the place where states are kept is confirmed with its name, typed out: a yes is given too easily.",
  },
  noSuchOutput: {
    number: "019",
    title: "No such output",
    explanation: "A stack's outputs are the fields of its layer's contract.",
  },
  recoverFailed: {
    number: "020",
    title: "A step of the recovery failed",
    explanation: "Nothing further was tried for this stack. The message is Terraform's own.",
  },
  declined: {
    number: "021",
    title: "The changes were not confirmed",
    explanation:
      "The plan was shown and not answered with yes, so nothing was changed and what waits for it was skipped.",
  },
  readersApplied: {
    number: "023",
    title: "Applied layers read what is to be destroyed",
    explanation:
      "A layer that reads this one would keep running on resources that are gone, and could be planned no more: its inputs come from the state that is emptied. Destroy the readers too, or name each layer that is to be left without it after --despite.",
  },
  adoptedReplaced: {
    number: "024",
    title: "What exists already cannot be taken over as it is",
    explanation:
      "A bucket, table, key or role of the name that the bootstrap needs is there, and differs in something that AWS cannot change. Terraform would destroy it and make another one; what was kept in it or encrypted with it would be lost, so it is not even asked.",
  },
  leftOver: {
    number: "022",
    title: "Something is left after everything was destroyed",
    explanation:
      "Each thing in the embedded AWS that was not there before must be gone when every stack is destroyed. What is left was made outside of any state, or by a run that died.",
  },
});
