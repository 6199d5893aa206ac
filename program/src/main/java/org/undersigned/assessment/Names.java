package org.undersigned.assessment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether two names of speakers, actors or victims may mean the same: without articles and forms
/// of address, three fifths of the shorter one's words are in the other. Words may differ in their
/// ending and their script ("Шорабек", "Shorabek", "Ardénie", "Ardenia"): four letters must agree,
/// and all but the last three. A description in small letters at the head must be shared: "two
/// engineers of Ardtel" is not "Ardtel".
///
/// A first look to set things side by side; who is who is decided by identity work, by people.
final class Names {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "the", "a", "an", "of", "and", "le", "la", "les", "l", "un", "une", "de", "du", "des",
          "d", "et", "mr", "mrs", "ms", "dr", "sir", "m", "mme", "г", "н", "жа", "и", "в", "at",
          "in", "for", "its", "his", "her");
  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщъыьэюяәіңғүұқөһґє";
  private static final String[] LATIN =
      ("a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch  y  e iu ia a i n g u u k o h g"
              + " e")
          .split(" ", -1);
  private static final double LEAST_SHARE = 0.6;

  private Names() {}

  static boolean agree(String one, String other) {
    List<String> first = List.copyOf(words(one));
    List<String> second = List.copyOf(words(other));
    if (first.isEmpty() || second.isEmpty()) return false;
    if (!shares(heads(one), second) || !shares(heads(other), first)) return false;
    List<String> shorter = first.size() <= second.size() ? first : second;
    List<String> longer = shorter == first ? second : first;
    long common = shorter.stream().filter(w -> longer.stream().anyMatch(l -> alike(w, l))).count();
    return common >= LEAST_SHARE * shorter.size();
  }

  private static boolean shares(List<String> heads, List<String> words) {
    return heads.isEmpty()
        || heads.stream().anyMatch(h -> words.stream().anyMatch(w -> alike(h, w)));
  }

  /// The words in small letters before the first capital; none where there is no capital behind
  /// them.
  private static List<String> heads(String name) {
    String[] parts = name.split("[^\\p{L}\\p{M}\\p{N}]+");
    List<String> heads = new java.util.ArrayList<>();
    for (String part : parts) {
      if (part.isEmpty()) continue;
      if (Character.isUpperCase(part.codePointAt(0))) return heads;
      heads.addAll(words(part).stream().filter(w -> !LEFT_OUT.contains(w)).toList());
    }
    return List.of();
  }

  /// Whether a name of `ones` may mean the same as one of `others`.
  static boolean meet(List<String> ones, List<String> others) {
    return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> agree(one, other)));
  }

  private static boolean alike(String one, String other) {
    if (one.equals(other)) return true;
    int least = Math.min(one.length(), other.length());
    if (least < 5 || Character.isDigit(one.charAt(0))) return false;
    int same = 0;
    while (same < least && one.charAt(same) == other.charAt(same)) same++;
    return same >= 4 && same >= Math.max(one.length(), other.length()) - 3;
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
    Set<String> romanised = new LinkedHashSet<>();
    for (String word : kept.isEmpty() ? words : kept) romanised.add(romanised(word));
    return romanised;
  }

  /// Cyrillic in Latin letters, plain enough for a comparison of sounds: й is и after
  /// decomposition.
  private static String romanised(String word) {
    StringBuilder latin = new StringBuilder();
    for (char letter : word.toCharArray()) {
      int at = CYRILLIC.indexOf(letter);
      if (at < 0) latin.append(letter);
      else latin.append(LATIN[at]);
    }
    return latin.toString();
  }
}
