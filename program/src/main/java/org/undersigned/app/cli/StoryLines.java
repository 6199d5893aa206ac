package org.undersigned.app.cli;

import org.undersigned.notation.Notation;

/// Prints what happens line by line: words for people, or a JSON object each.
final class StoryLines {

  /// A line of the story, as `--json` prints it.
  record Line(String line) {}

  private final Surroundings surroundings;
  private final boolean json;

  StoryLines(Surroundings surroundings, boolean json) {
    this.surroundings = surroundings;
    this.json = json;
  }

  void say(String line) {
    surroundings.out().println(json ? Notation.line(new Line(line)) : line);
    surroundings.out().flush();
  }
}
