package org.undersigned.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A rule on written declarations over a time, or the fact that its text was not seen. Rules are
/// found by date, never by number: the number moved from 48 to 53, 52 and 56.
///
/// @param from first day
/// @param to last day it is known to hold, empty while it still does
/// @param thresholds empty where the text of the rule in force then was not seen
/// @param source where it stands
public record DeclarationRule(
    LocalDate from,
    Optional<LocalDate> to,
    Optional<String> number,
    Optional<Thresholds> thresholds,
    String source) {

  /// What a rule asks for.
  ///
  /// @param delegations in 1970 counted as nationalities
  /// @param groups 0 where the rule asks for none
  public record Thresholds(int signatures, int delegations, int groups, int words) {}

  private static final List<DeclarationRule> ALL = load();

  /// All, the oldest first.
  public static List<DeclarationRule> all() {
    return ALL;
  }

  /// The one that held on `day`; empty before the first.
  public static Optional<DeclarationRule> on(LocalDate day) {
    return ALL.stream()
        .filter(
            rule ->
                !day.isBefore(rule.from()) && rule.to().map(to -> !day.isAfter(to)).orElse(true))
        .findFirst();
  }

  private static List<DeclarationRule> load() {
    try (var in = DeclarationRule.class.getResourceAsStream("rules.txt")) {
      if (in == null) throw new IllegalStateException("No list named rules.txt");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(DeclarationRule::rule)
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read rules.txt", trouble);
    }
  }

  private static DeclarationRule rule(String line) {
    String[] c = line.split(" \\| ");
    Optional<Thresholds> thresholds =
        c[3].equals("-")
            ? Optional.empty()
            : Optional.of(
                new Thresholds(
                    Integer.parseInt(c[3]),
                    Integer.parseInt(c[4]),
                    Integer.parseInt(c[5]),
                    Integer.parseInt(c[6])));
    return new DeclarationRule(
        LocalDate.parse(c[0]),
        c[1].equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(c[1])),
        c[2].equals("-") ? Optional.empty() : Optional.of(c[2]),
        thresholds,
        c[7]);
  }
}
