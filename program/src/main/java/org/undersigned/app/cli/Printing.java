package org.undersigned.app.cli;

import java.util.List;
import org.undersigned.notation.Notation;
import picocli.CommandLine.Option;

/// How a command prints what it found: words for people, or `--json` for programs. Every command
/// that prints has it.
final class Printing {

  @Option(names = "--json", description = "JSON objects instead of words, one a line")
  private boolean json;

  boolean asJson() {
    return json;
  }

  /// Prints one answer: `record` as a JSON object on one line, or `words` line by line.
  void answer(Surroundings surroundings, Object record, List<String> words) {
    if (json) surroundings.out().println(Notation.line(record));
    else words.forEach(surroundings.out()::println);
    surroundings.out().flush();
  }

  /// Prints what happens while it happens.
  StoryLines story(Surroundings surroundings) {
    return new StoryLines(surroundings, json);
  }
}
