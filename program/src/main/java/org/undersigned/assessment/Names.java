package org.undersigned.assessment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether two names of speakers, actors or victims may mean the same: without articles and forms
/// of address, three fifths of the shorter one's words are in the other. Words may differ in their
/// ending ("Шорабек", "Шорабека") if four letters agree.
final class Names {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "the", "a", "an", "of", "and", "le", "la", "les", "l", "un", "une", "de", "du", "des",
          "d", "et", "mr", "mrs", "ms", "dr", "sir", "m", "mme", "г", "н", "жа", "и", "в", "at",
          "in", "for", "its", "his", "her");
  private static final double LEAST_SHARE = 0.6;

  private Names() {}

  static boolean agree(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    if (first.isEmpty() || second.isEmpty()) return false;
    Set<String> shorter = first.size() <= second.size() ? first : second;
    Set<String> longer = shorter == first ? second : first;
    long common = shorter.stream().filter(w -> longer.stream().anyMatch(l -> alike(w, l))).count();
    return common >= LEAST_SHARE * shorter.size();
  }

  /// Whether a name of `ones` may mean the same as one of `others`.
  static boolean meet(List<String> ones, List<String> others) {
    return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> agree(one, other)));
  }

  private static boolean alike(String one, String other) {
    if (one.equals(other)) return true;
    int least = Math.min(one.length(), other.length());
    if (least < 5 || one.codePointAt(0) < 0x400) return false;
    int same = 0;
    while (same < least && one.charAt(same) == other.charAt(same)) same++;
    return same >= 4 && same >= least - 2;
  }

  static Set<String> words(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    Set<String> words = new LinkedHashSet<>(Arrays.asList(folded.split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    Set<String> kept = new LinkedHashSet<>(words);
    kept.removeAll(LEFT_OUT);
    return kept.isEmpty() ? words : kept;
  }
}
