package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.model.Claim;
import org.undersigned.model.Figure;
import org.undersigned.model.Said;

/// Finds the figure that somebody asks for, by its id or by words: "at least 61 people were
/// killed".
final class FindFigure {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:[ ,.\\u00a0\\u202f]\\d{3})+|\\d+");
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "in", "and", "were", "was", "at", "to", "by", "on", "is", "are");

  private final List<Said> figures;

  FindFigure(Sayings sayings) {
    this.figures =
        sayings.all().stream().filter(each -> each.claim() instanceof Claim.NumberIs).toList();
  }

  private record Scored(Said said, int score) {}

  /// What was found: the figures that fit best, all alike; empty where none fits.
  List<Said> asked(String question) {
    List<Said> byId =
        figures.stream().filter(each -> each.id().startsWith(question.strip())).toList();
    if (question.strip().length() >= 8 && byId.size() == 1) return byId;
    List<Long> numbers = numbers(question);
    Set<String> words = words(question);
    List<Scored> scored = new ArrayList<>();
    for (Said each : figures) {
      Figure figure = figure(each);
      boolean number = numbers.isEmpty() || numbers.stream().anyMatch(n -> states(figure, n));
      int shared = shared(words, each, figure);
      if (number && (shared > 0 || words.isEmpty())) scored.add(new Scored(each, shared));
    }
    int best = scored.stream().mapToInt(Scored::score).max().orElse(0);
    return scored.stream()
        .filter(each -> each.score() == best)
        .sorted(Comparator.comparingInt(each -> each.said().chain().size()))
        .map(Scored::said)
        .toList();
  }

  static Figure figure(Said said) {
    return ((Claim.NumberIs) said.claim()).figure();
  }

  /// Whether `number` is what a figure states or vouches for.
  static boolean states(Figure figure, long number) {
    OptionalLong low = figure.tally().floor();
    OptionalLong high = figure.tally().ceiling();
    return (low.isPresent() && low.getAsLong() == number)
        || (high.isPresent() && high.getAsLong() == number)
        || (figure.tally() instanceof org.undersigned.model.Tally.About(long about)
            && about == number);
  }

  private static int shared(Set<String> words, Said said, Figure figure) {
    Set<String> there = new HashSet<>(words(figure.quantity().of()));
    figure.quantity().kind().ifPresent(kind -> there.addAll(words(kind.code())));
    figure.quantity().where().ifPresent(where -> there.addAll(words(where.asWritten())));
    said.quotes().forEach(cited -> there.addAll(words(cited.quote().exact())));
    said.chain().forEach(speaker -> there.addAll(words(speaker)));
    return (int) words.stream().filter(word -> has(there, word)).count();
  }

  /// Whether one of `there` has the same first five letters: "killed" and "killing".
  private static boolean has(Set<String> there, String word) {
    String stem = word.substring(0, Math.min(4, word.length()));
    return there.contains(word)
        || (word.length() > 4 && there.stream().anyMatch(other -> other.startsWith(stem)));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(m -> m.group())
        .filter(word -> !SMALL.contains(word) && !Character.isDigit(word.charAt(0)))
        .forEach(words::add);
    return words;
  }

  /// The numbers printed in digits.
  static List<Long> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(m -> m.group().replaceAll("\\D", ""))
        .filter(digits -> digits.length() < 16)
        .map(Long::parseLong)
        .toList();
  }
}
