import { defineProblems } from "@tandem/core/problems";

/** Codes of the embedded AWS. */
export const localProblems = defineProblems("LOC", {
  noPython: {
    number: "001",
    title: "No Python that can be used",
    explanation:
      "The embedded AWS (moto and our plugin) and the model are Python programs. Tandem takes TANDEM_PYTHON, then python3 and python from PATH, and makes a virtual environment of its own in the work folder; nothing is installed into your Python.",
  },
  installFailed: {
    number: "002",
    title: "Python packages could not be installed",
    explanation:
      "The packages of the embedded AWS and of the model are locked by hash and installed once into the work folder, with uv where it is present, else with pip. Mostly the package registry was not reached.",
  },
  portInUse: {
    number: "003",
    title: "Another program listens on the port",
    explanation: "Each embedded AWS needs a port of its own. Several can run side by side.",
  },
  startFailed: {
    number: "004",
    title: "The embedded AWS did not start",
    explanation: "Its process ended, or did not answer in time. Its log says why.",
  },
  notRunning: {
    number: "005",
    title: "No embedded AWS is running",
    explanation: "The command acts on a running one; each port has its own.",
  },
  diskFull: {
    number: "006",
    title: "The work folder cannot be written",
    explanation: "The embedded AWS keeps its log and what `tandem local save` wrote there.",
  },
  badPort: {
    number: "007",
    title: "Not a TCP port",
    explanation: "Ports are whole numbers from 1 to 65535; those below 1024 mostly belong to the system.",
  },
  refused: {
    number: "008",
    title: "The embedded AWS refused a request",
    explanation: "Its control endpoints check what they are given, and say what would be right.",
  },
  notStopped: {
    number: "009",
    title: "The embedded AWS does not stop",
    explanation: "It was asked to, and then told to by signals, and its process is still there.",
  },
});
