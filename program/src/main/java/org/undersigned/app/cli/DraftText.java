package org.undersigned.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.casework.asking.DraftAnswer;

/// What was read in a document, as lines of the terminal.
final class DraftText {

  private DraftText() {}

  static List<String> lines(DraftAnswer answer) {
    List<String> lines = new ArrayList<>();
    var document = answer.document();
    lines.add(
        document.file()
            + ": "
            + document.kind().orElse("kind not recognised")
            + ", "
            + document.language());
    document.title().ifPresent(title -> lines.add("  title      " + title));
    document.number().ifPresent(number -> lines.add("  number     " + number));
    document.docNumber().ifPresent(number -> lines.add("  document   " + number));
    document.date().ifPresent(date -> lines.add("  date       " + date));
    lines.add("  author     " + document.author());
    for (var each : answer.signatories())
      lines.add(
          "  signed     "
              + each.position()
              + ". "
              + String.join(
                      " ",
                      List.of(each.title().orElse(""), each.given().orElse(""), each.surname()))
                  .strip()
              + each.place().map(p -> ", " + p).orElse("")
              + each.group().map(g -> ", " + g).orElse("")
              + each.status().map(s -> ", " + s).orElse(""));
    answer.missing().forEach(each -> lines.add("  missing    " + each));
    answer.advice().forEach(each -> lines.add("  advice     " + each));
    for (var each : answer.statements()) {
      lines.add(
          "  statement  "
              + String.join(" > ", each.speakerChain())
              + " "
              + each.stance()
              + " "
              + each.kind()
              + (each.victims().isEmpty() ? "" : " of " + String.join(", ", each.victims()))
              + (each.actors().isEmpty() ? "" : " by " + String.join(", ", each.actors()))
              + each.when().map(w -> ", " + w).orElse("")
              + mark(each.rule()));
      lines.add(quote(each.quote()));
      each.ambiguous().ifPresent(open -> lines.add("             left open: " + open));
    }
    for (var each : answer.figures())
      lines.add(
          "  figure     "
              + each.bound()
              + " "
              + each.low().map(Object::toString).orElse("?")
              + each.high().map(h -> " to " + h).orElse("")
              + " "
              + each.unit()
              + " – "
              + String.join(" > ", each.speakerChain())
              + ": “"
              + one(each.quote())
              + "”"
              + mark(each.rule()));
    for (var each : answer.demands()) {
      lines.add(
          "  demand     "
              + each.action()
              + " ("
              + each.modality()
              + each.urgency().map(u -> ", " + u).orElse("")
              + "), of "
              + each.addressee().orElse("nobody named")
              + mark(each.rule()));
      lines.add(quote(each.quote()));
    }
    for (var each : answer.references()) lines.add("  refers to  " + each.to());
    for (var each : answer.persons())
      lines.add(
          "  person     "
              + each.nameAsWritten()
              + (each.role().isEmpty() ? "" : ", " + each.role())
              + mark(each.rule()));
    for (var each : answer.rows())
      lines.add(
          "  row "
              + each.row()
              + "  "
              + each.kind()
              + each.nameAsWritten().map(n -> "  " + n).orElse(""));
    return lines;
  }

  /// What a language model proposed says so; all else is by the program's own rules.
  private static String mark(String rule) {
    return rule.startsWith("model ") ? "  [machine draft (" + rule + ")]" : "";
  }

  private static String quote(String words) {
    return "             “" + one(words) + "”";
  }

  private static String one(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
