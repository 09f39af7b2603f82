import type { CompletionWords } from "./words.ts";

/** Shells for which a script can be printed. */
export const shells = ["bash", "zsh", "fish"] as const;

/** The script to load into a shell. */
export function completionScript(shell: (typeof shells)[number], words: CompletionWords): string {
  return SCRIPTS[shell](words);
}

const SCRIPTS: Readonly<Record<(typeof shells)[number], (words: CompletionWords) => string>> = {
  bash,
  // zsh runs bash's completions once it is told to.
  zsh: (words) => `autoload -Uz bashcompinit && bashcompinit\n${bash(words)}`,
  fish,
};

function bash({ commands, options, values }: CompletionWords): string {
  const offered = (list: readonly string[]) => `COMPREPLY=($(compgen -W "${list.join(" ")}" -- "$word"))`;
  return [
    "_tandem() {",
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD - 1]}" command="" each',
    "  COMPREPLY=()",
    '  case "$before" in',
    ...Object.entries(values).map(([option, list]) => `    ${option}) ${offered(list)}; return ;;`),
    "  esac",
    `  if [[ $word == -* ]]; then ${offered(options)}; return; fi`,
    '  for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
    `    case "$each" in ${Object.keys(commands).join("|")}) command=$each; break ;; esac`,
    "  done",
    '  case "$command" in',
    `    "") ${offered(Object.keys(commands))} ;;`,
    ...Object.entries(commands).flatMap(([name, list]) =>
      list.length > 0 ? [`    ${name}) ${offered(list)} ;;`] : [],
    ),
    "  esac",
    "}",
    "complete -o default -F _tandem tandem",
    "",
  ].join("\n");
}

function fish({ commands, options, values }: CompletionWords): string {
  const seen = (name: string) => `-n "__fish_seen_subcommand_from ${name}"`;
  return [
    `complete -c tandem -f -n __fish_use_subcommand -a "${Object.keys(commands).join(" ")}"`,
    ...Object.entries(commands).flatMap(([name, list]) =>
      list.length > 0 ? [`complete -c tandem -f ${seen(name)} -a "${list.join(" ")}"`] : [],
    ),
    ...options.map((option) => {
      const list = values[option];
      return `complete -c tandem -l ${option.slice(2)}${list === undefined ? "" : ` -x -a "${list.join(" ")}"`}`;
    }),
    "",
  ].join("\n");
}
