package org.undersigned.instruments;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.instruments.DeclarationRule.Thresholds;
import org.undersigned.model.Instrument;
import org.undersigned.model.Message;
import org.undersigned.model.Signatory;

/// Advice on whether a written declaration meets the rule of its day: signatures, delegations,
/// groups, length. Advice, never a refusal: a declaration that was published was found admissible,
/// and rules do not say how to count words.
///
/// Where the rule of the day is not known, that is said, and each known rule is shown with what it
/// would make of the declaration.
///
/// @param inForce the rule of the day as far as it is known
/// @param compared known rules beside the declaration; the one in force alone where its text is
///     known
/// @param counts the words of the body, by every way of counting
public record Admissibility(
    Optional<DeclarationRule> inForce, List<Compared> compared, List<WordCount> counts) {
  public Admissibility {
    compared = List.copyOf(compared);
    counts = List.copyOf(counts);
  }

  /// A known rule beside the declaration.
  ///
  /// @param groups distinct groups printed; members registered in none are no group
  /// @param longerBy ways of counting by which the body is longer than the rule allows
  public record Compared(
      DeclarationRule rule,
      Thresholds asks,
      int signatures,
      int delegations,
      int groups,
      List<WordCount> longerBy) {
    public Compared {
      longerBy = List.copyOf(longerBy);
    }

    /// Whether signatures, delegations and groups are enough.
    public boolean hasEnoughSignatures() {
      return signatures >= asks.signatures()
          && delegations >= asks.delegations()
          && groups >= asks.groups();
    }
  }

  /// The advice on a written declaration; empty for other kinds, whose rules are not held here.
  public static Optional<Admissibility> of(Instrument instrument) {
    if (instrument.kind() != Instrument.Kind.WRITTEN_DECLARATION) return Optional.empty();
    Optional<LocalDate> day = instrument.header().date().flatMap(date -> day(date.value()));
    Optional<DeclarationRule> rule = day.flatMap(DeclarationRule::on);
    List<WordCount> counts = WordCount.of(instrument);
    List<DeclarationRule> known =
        rule.filter(r -> r.thresholds().isPresent())
            .map(List::of)
            .orElseGet(
                () ->
                    DeclarationRule.all().stream()
                        .filter(r -> r.thresholds().isPresent())
                        .toList());
    return Optional.of(
        new Admissibility(
            rule, known.stream().map(r -> compared(r, instrument, counts)).toList(), counts));
  }

  private static Compared compared(
      DeclarationRule rule, Instrument instrument, List<WordCount> counts) {
    Thresholds asks = rule.thresholds().orElseThrow();
    List<Signatory> signed = instrument.standing();
    int delegations =
        (int)
            signed.stream()
                .flatMap(s -> s.state().or(() -> s.place().map(p -> p.value())).stream())
                .distinct()
                .count();
    int groups =
        (int)
            signed.stream()
                .flatMap(s -> s.groupCode().or(() -> s.group().map(g -> g.value())).stream())
                .filter(group -> !group.equals(Delegations.NO_GROUP))
                .distinct()
                .count();
    List<WordCount> longer = counts.stream().filter(count -> count.words() > asks.words()).toList();
    return new Compared(rule, asks, signed.size(), delegations, groups, longer);
  }

  private static Optional<LocalDate> day(String edtf) {
    try {
      return Optional.of(LocalDate.parse(edtf));
    } catch (DateTimeParseException notToTheDay) {
      return Optional.empty();
    }
  }

  /// The advice as messages: whether the rule is known, what each rule makes of the signatures, and
  /// the length by each way of counting that exceeds it.
  public List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    boolean known = inForce.flatMap(DeclarationRule::thresholds).isPresent();
    if (!known)
      messages.add(
          Message.of(
              "INST-04",
              "why",
              inForce
                  .map(DeclarationRule::source)
                  .orElse("the text bears no date, or one before 1970")));
    for (Compared each : compared) {
      messages.add(
          Message.of(
              each.hasEnoughSignatures() ? "INST-05" : "INST-06",
              "rule",
              each.rule().source(),
              "signatures",
              Integer.toString(each.signatures()),
              "delegations",
              Integer.toString(each.delegations()),
              "groups",
              Integer.toString(each.groups()),
              "asks",
              each.asks().signatures()
                  + ", "
                  + each.asks().delegations()
                  + ", "
                  + each.asks().groups()));
      for (WordCount longer : each.longerBy())
        messages.add(
            Message.of(
                "INST-07",
                "rule",
                each.rule().source(),
                "words",
                Integer.toString(longer.words()),
                "most",
                Integer.toString(each.asks().words()),
                "way",
                longer.way().words()));
    }
    return List.copyOf(messages);
  }
}
