package org.undersigned.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.model.Reason;
import org.undersigned.names.NamePart.Role;

/// Two names compared, with every reason: `bits` is the prior and the sum of the reasons.
///
/// @param bits log2 odds that both are the name of one person
/// @param priorBits log2 odds before the names were looked at
public record NameComparison(
    String one,
    String other,
    double bits,
    double priorBits,
    NameVerdict verdict,
    List<Reason> reasons) {
  public NameComparison {
    reasons = List.copyOf(reasons);
  }

  /// Compares two names as written, with the built-in frequencies.
  public static NameComparison of(String one, String other) {
    if (NameReader.read(one) instanceof NameReading.Named(PersonName a)
        && NameReader.read(other) instanceof NameReading.Named(PersonName b)) {
      return of(ComparableName.of(a), ComparableName.of(b));
    }
    var unnamed = NameReader.read(one) instanceof NameReading.Named ? other : one;
    var why = new Reason("name", one, other, 0, "\"" + unnamed + "\" names nobody");
    return new NameComparison(
        one, other, NameWeights.PRIOR, NameWeights.PRIOR, NameVerdict.CANNOT_TELL, List.of(why));
  }

  /// Compares two names made ready. The bits and the verdict are those of [NameComparer#compare].
  public static NameComparison of(ComparableName one, ComparableName other) {
    var comparer = new NameComparer();
    long compared = comparer.compareWords(one, other);
    long reading = comparer.compareAgain(one, other, compared);
    var reasons = new ArrayList<Reason>();
    for (int i = 0; i < comparer.one().length; i++) {
      if (comparer.partner(i) >= 0) {
        reasons.add(agreement(comparer, i, forward(comparer, one)));
      }
    }
    double told = reasons.stream().mapToDouble(Reason::bits).sum();
    double bits = NameComparer.bits(reading);
    double left = bits - NameWeights.PRIOR - told;
    leftOver(comparer, forward(comparer, one), left).ifPresent(reasons::add);
    boolean generations = one.isOfOtherGeneration(other);
    if (generations) {
      reasons.add(
          new Reason(
              "suffix",
              one.generation(),
              other.generation(),
              NameWeights.GENERATION_CONTRADICTS,
              "two generations of one family"));
    }
    return new NameComparison(
        one.asWritten(),
        other.asWritten(),
        bits + (generations ? NameWeights.GENERATION_CONTRADICTS : 0),
        NameWeights.PRIOR,
        generations ? NameVerdict.DIFFERENT : NameComparer.verdict(reading),
        reasons);
  }

  /// Whether the comparer holds `one` as its first name.
  private static boolean forward(NameComparer comparer, ComparableName one) {
    var first = comparer.one();
    return first.length == 0
        || one.words().stream().anyMatch(word -> word.text().equals(first[0].text()))
        || List.of(one.joined()).stream().anyMatch(j -> j.word() == first[0]);
  }

  private static Reason agreement(NameComparer comparer, int i, boolean forward) {
    var a = comparer.one()[i];
    var b = comparer.other()[comparer.partner(i)];
    var what = a.role() == b.role() ? words(a.role()) : words(a.role()) + " and " + words(b.role());
    var why = new StringBuilder(how(comparer, i, a, b));
    if (comparer.value(i) > 0 && !a.isInitial() && !b.isInitial()) {
      long rare = Math.round(Math.pow(2, Math.min(a.bits(), b.bits())));
      why.append(String.format(Locale.ROOT, "; 1 in %,d words of names, or rarer", rare));
    }
    if (Script.isMixed(a.text()) || Script.isMixed(b.text())) {
      why.append("; letters of two alphabets are mixed in ")
          .append(Script.isMixed(a.text()) ? a.text() : b.text());
    }
    var first = forward ? a : b;
    var second = forward ? b : a;
    return new Reason(what, first.text(), second.text(), comparer.value(i), why.toString());
  }

  private static String how(NameComparer comparer, int i, NameWord a, NameWord b) {
    return switch (comparer.kind(i)) {
      case SAME_SPELLING -> "same spelling";
      case SOUNDS_ALIKE -> TransliterationPath.between(a, b);
      case STANDS_FOR -> "one stands for the other (short form, or the name in another language)";
      case INITIAL_FITS -> "the initial fits";
      case NEAR ->
          "near, %d of 1000 apart; %s"
              .formatted(comparer.distance(i), TransliterationPath.between(a, b));
      case DIFFERENT -> "contradicts, %d of 1000 apart".formatted(comparer.distance(i));
    };
  }

  private static String words(Role role) {
    return switch (role) {
      case GIVEN -> "given name";
      case SURNAME -> "surname";
      case PATRONYMIC -> "patronymic";
      case FURTHER -> "further name";
      case PARTICLE, TITLE, SUFFIX -> role.name().toLowerCase(Locale.ROOT);
    };
  }

  private static java.util.Optional<Reason> leftOver(
      NameComparer comparer, boolean forward, double bits) {
    var one = new ArrayList<String>();
    var other = new ArrayList<String>();
    var partners = new ArrayList<Integer>();
    for (int i = 0; i < comparer.one().length; i++) {
      partners.add(comparer.partner(i));
      if (comparer.partner(i) < 0) {
        one.add(comparer.one()[i].text());
      }
    }
    for (int j = 0; j < comparer.other().length; j++) {
      if (!partners.contains(j)) {
        other.add(comparer.other()[j].text());
      }
    }
    if (one.isEmpty() && other.isEmpty()) {
      return java.util.Optional.empty();
    }
    var why =
        one.isEmpty() || other.isEmpty()
            ? "only one of the names has this"
            : "these words contradict: neither can be the other";
    var first = String.join(" ", forward ? one : other);
    var second = String.join(" ", forward ? other : one);
    return java.util.Optional.of(new Reason("what is left", first, second, bits, why));
  }
}
