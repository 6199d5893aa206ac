package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.measure.Span;

/// The turns of a hearing written as questions and answers: *Q. … A. …*, *D. … R. …*,
/// «Вопрос: … Ответ: …». The letters before them are no initials and no words of anybody's.
final class Turns {
  private static final Pattern MARK =
      Pattern.compile(
          "(?mU)^[ \\t]*(?<mark>Q|D|R|A|В|О|Question|Demande|Réponse|Answer|Вопрос|Ответ)"
              + "(?:\\.| ?:)[ \\t]+(?=[\\p{Lu}\\d«“\"–—])");

  private static final Set<String> QUESTIONS =
      Set.of("Q", "D", "В", "Question", "Demande", "Вопрос");

  private static final int LEAST = 2;

  private final String text;
  private final boolean heard;

  Turns(String text) {
    this.text = text;
    int questions = 0;
    int answers = 0;
    Matcher marks = MARK.matcher(text);
    while (marks.find())
      if (QUESTIONS.contains(marks.group("mark"))) questions++;
      else answers++;
    this.heard = questions >= LEAST && answers >= LEAST;
  }

  /// A stretch of the text by its turns, without the letters before them; all of it where nobody
  /// is heard so.
  List<Span> of(Span whole) {
    if (!heard) return List.of(whole);
    List<Span> turns = new ArrayList<>();
    int start = whole.start();
    Matcher marks = MARK.matcher(text).region(whole.start(), whole.end());
    while (marks.find()) {
      if (marks.start() > start) turns.add(new Span(start, marks.start()));
      start = marks.end();
    }
    if (start < whole.end()) turns.add(new Span(start, whole.end()));
    return turns;
  }
}
