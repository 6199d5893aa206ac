package org.undersigned.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// Asks a person at the terminal, one line a question.
final class Questions {

  private final Surroundings surroundings;
  private final BufferedReader in;

  Questions(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
  }

  /// The answer without blanks around it; empty text where the input has ended.
  String ask(String question) throws IOException {
    surroundings.out().print(question);
    surroundings.out().flush();
    String answer = in.readLine();
    return answer == null ? "" : answer.strip();
  }
}
