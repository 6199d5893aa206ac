package org.undersigned.demands;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.model.Demand;
import org.undersigned.model.Party;

/// Finds one demand in many texts, so that the eleventh declaration that asks for the same release
/// is not an eleventh demand. A proposal to people: groups are shown, never merged.
///
/// Two demands are the same if they ask for the same action, their objects share three fifths of
/// the words of the shorter one (numbers and names weigh like words), and their addressees do not
/// differ.
public final class SameDemands {
  private static final double LEAST_SHARE = 0.6;
  private static final Set<String> LEFT_OUT =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "and",
          "to",
          "in",
          "on",
          "all",
          "their",
          "its",
          "his",
          "her",
          "be",
          "must",
          "should",
          "le",
          "la",
          "les",
          "de",
          "du",
          "des",
          "et",
          "à",
          "au",
          "aux",
          "un",
          "une",
          "и",
          "в",
          "на",
          "с",
          "for",
          "that",
          "who",
          "such",
          "as",
          "immediately",
          "unconditionally");

  /// Demands that ask for the same, in the given order.
  ///
  /// @param said who asks, as attributions' last links, without repetition
  public record Group(List<Demand> demands, List<String> said) {
    public Group {
      demands = List.copyOf(demands);
      said = List.copyOf(said);
    }
  }

  private SameDemands() {}

  /// The groups of `demands`; one that stands alone is a group of one.
  public static List<Group> among(List<Demand> demands) {
    List<List<Demand>> groups = new ArrayList<>();
    for (Demand demand : demands) {
      List<Demand> home =
          groups.stream()
              .filter(group -> group.stream().anyMatch(other -> same(demand, other)))
              .findFirst()
              .orElse(List.of());
      if (home.isEmpty()) groups.add(new ArrayList<>(List.of(demand)));
      else home.add(demand);
    }
    return groups.stream()
        .map(
            group ->
                new Group(
                    group, group.stream().map(d -> d.by().chain().getLast()).distinct().toList()))
        .toList();
  }

  /// Whether the two ask for the same thing.
  public static boolean same(Demand one, Demand other) {
    Demand.Terms a = one.terms();
    Demand.Terms b = other.terms();
    if (!a.action().equals(b.action())) return false;
    boolean bothName = a.addressee().isPresent() && b.addressee().isPresent();
    if (bothName
        && share(
                a.addressee().map(Party::asWritten).get(),
                b.addressee().map(Party::asWritten).get())
            < LEAST_SHARE) return false;
    return share(a.object(), b.object()) >= LEAST_SHARE;
  }

  private static double share(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    int shorter = Math.min(first.size(), second.size());
    if (shorter == 0) return first.isEmpty() && second.isEmpty() ? 1 : 0;
    long common = first.stream().filter(second::contains).count();
    return (double) common / shorter;
  }

  private static Set<String> words(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("(?<=\\d)[\\s.,'’](?=\\d{3})", "");
    Set<String> words = new TreeSet<>(Arrays.asList(folded.split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    words.removeAll(LEFT_OUT);
    return words;
  }
}
