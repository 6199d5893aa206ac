package org.undersigned.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Reads the arguments of `link` where they are plain, without the library that reads those of all
/// commands: loading it takes longer than linking a thousand records. Whatever is not plain (an
/// option not known here, `--help`, a value that is missing) is left to the library, which knows
/// what to say.
final class LinkArguments {
  private final LinkCommand command;
  private final List<String> files = new ArrayList<>();

  private LinkArguments(Surroundings surroundings) {
    command = new LinkCommand(surroundings);
  }

  /// The command with its options, or empty where the arguments are not plain.
  static Optional<LinkCommand> read(Surroundings surroundings, List<String> arguments) {
    LinkArguments read = new LinkArguments(surroundings);
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) if (!read.take(rest.next(), rest)) return Optional.empty();
    if (read.files.isEmpty()) return Optional.empty();
    read.command.files = read.files;
    return Optional.of(read.command);
  }

  private boolean take(String argument, Iterator<String> rest) {
    if (!argument.startsWith("-")) {
      files.add(argument);
      return true;
    }
    switch (argument) {
      case "--json":
        command.json = true;
        return true;
      case "--two-files":
        command.twoFiles = true;
        return true;
      default:
        return rest.hasNext() && value(argument, rest.next(), rest);
    }
  }

  private boolean value(String option, String value, Iterator<String> rest) {
    if (value.startsWith("-")) return false;
    switch (option) {
      case "--columns":
        if (!command.columns.isEmpty()) return false;
        command.columns = List.of(value.split(","));
        return true;
      case "--clusters":
        command.clusters = Path.of(value);
        return true;
      case "--pairs":
        command.pairs = Path.of(value);
        return true;
      case "--judgements":
        command.judgements = Path.of(value);
        return true;
      case "--explain":
        command.explain = value;
        return true;
      case "--seed":
        if (!value.matches("\\d{1,18}")) return false;
        command.seed = Long.parseLong(value);
        return true;
      case "--draws":
        if (!rest.hasNext()) return false;
        command.draws = List.of(value, rest.next());
        return true;
      default:
        return false;
    }
  }
}
