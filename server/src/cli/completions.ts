/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its argument may be; files where there are none. */
  readonly choices: readonly string[];
}

interface CompletedOption {
  /** With their dashes. */
  readonly names: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

export const shells = ["bash", "zsh", "fish", "powershell"] as const;

export type Shell = (typeof shells)[number];

type Script = (commands: readonly CompletedCommand[]) => string;

/** Every option of a command, as one list of words. */
const names = ({ options }: CompletedCommand): string => options.flatMap(option => option.names).join(" ");

const bash: Script = commands => {
  const cases = commands.map(
    command => `    ${command.name}) words="${names(command)} ${command.choices.join(" ")}" ;;`,
  );
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length)
      .flatMap(option =>
        option.names.map(
          each =>
            `    "${name} ${each}") COMPREPLY=($(compgen -W "${option.choices.join(" ")}" -- "$current")); return ;;`,
        ),
      ),
  );
  return `_gouji() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")}" -- "$current"))
    return
  fi
  case "$command \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join("\n")}
  esac
  case "$command" in
${cases.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _gouji gouji
`;
};

/** Within single quotes, and within the brackets of zsh. */
const quoted = (words: string): string => words.replaceAll("'", "’").replace(/[[\]:]/g, " ");

const zsh: Script = commands => {
  const listed = commands.map(({ name, description }) => `    '${name}:${quoted(description)}'`);
  const cases = commands.map(({ name, options, choices }) => {
    const specs = options.flatMap(option =>
      option.names.map(each => {
        const value = option.takesValue
          ? `:value:${option.choices.length ? `(${option.choices.join(" ")})` : "_files"}`
          : "";
        return `'${each}[${quoted(option.description)}]${value}'`;
      }),
    );
    const rest = choices.length ? `'*:argument:(${choices.join(" ")})'` : `'*:file:_files'`;
    return `    ${name}) _arguments ${[...specs, rest].join(" ")} ;;`;
  });
  return `#compdef gouji
_gouji() {
  local -a commands=(
${listed.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
compdef _gouji gouji
`;
};

const fish: Script = commands => {
  const only = (name: string): string => `-n '__fish_seen_subcommand_from ${name}'`;
  const described = (description: string): string => `-d '${quoted(description)}'`;
  const lines = commands.flatMap(({ name, description, options, choices }) => [
    `complete -c gouji -n __fish_use_subcommand -f -a ${name} ${described(description)}`,
    ...options.map(option => {
      const flags = option.names.map(each =>
        each.startsWith("--") ? `-l ${each.slice(2)}` : `-s ${each.slice(1)}`,
      );
      const value = option.choices.length
        ? ` -x -a '${option.choices.join(" ")}'`
        : option.takesValue
          ? " -r"
          : "";
      return `complete -c gouji ${only(name)} ${flags.join(" ")}${value} ${described(option.description)}`;
    }),
    ...(choices.length ? [`complete -c gouji ${only(name)} -f -a '${choices.join(" ")}'`] : []),
  ]);
  return `${lines.join("\n")}\n`;
};

const powershell: Script = commands => {
  const cases = commands.map(command => {
    const words = [...command.options.flatMap(option => option.names), ...command.choices];
    return `    '${command.name}' { @(${words.map(word => `'${word}'`).join(", ")}) }`;
  });
  return `Register-ArgumentCompleter -Native -CommandName gouji -ScriptBlock {
  param($word, $ast, $position)
  $elements = $ast.CommandElements
  $first = if ($elements.Count -gt 1) { $elements[1].ToString() } else { '' }
  $words = switch ($first) {
${cases.join("\n")}
    default { @(${commands.map(({ name }) => `'${name}'`).join(", ")}) }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
};

/** What each shell reads. */
export const scripts: Readonly<Record<Shell, Script>> = { bash, zsh, fish, powershell };
