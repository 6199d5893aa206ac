package org.undersigned.identity.values;

/// A rough key of how a Latin-normal word sounds: consonants that are written for one another share
/// a letter, vowels count only at the head. Equal keys make a candidate, never a match.
public final class SoundKey {
  private SoundKey() {}

  /// The key of `word`, at most eight letters; empty for an empty word.
  public static String of(String word) {
    StringBuilder key = new StringBuilder(8);
    char last = 0;
    int n = word.length();
    for (int i = 0; i < n && key.length() < 8; i++) {
      char c = word.charAt(i);
      char next = i + 1 < n ? word.charAt(i + 1) : 0;
      char s;
      switch (c) {
        case 'a', 'e', 'i', 'o', 'u', 'y' -> s = key.isEmpty() ? 'A' : 0;
        case 'h' -> s = key.isEmpty() ? 'h' : 0;
        case 'c' ->
            s =
                next == 'h' || next == 'z'
                    ? 'x'
                    : next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
        case 'k', 'q' -> s = c == 'k' && next == 'h' ? 'h' : 'k';
        case 'g' -> s = 'k';
        case 'p' -> s = next == 'h' ? 'f' : 'p';
        case 'b' -> s = 'p';
        case 's' ->
            s = next == 'h' || (next == 'c' && i + 2 < n && word.charAt(i + 2) == 'h') ? 'x' : 's';
        case 'z' -> s = next == 'h' ? 'j' : 's';
        case 'd' -> s = next == 'z' || next == 'j' ? 0 : 't';
        case 't' -> s = next == 's' ? 0 : 't';
        case 'j' -> s = 'j';
        case 'v', 'w', 'f' -> s = 'f';
        case 'm', 'n' -> s = 'n';
        case 'x' -> s = 's';
        default -> s = c;
      }
      if (s != 0 && s != last) key.append(s);
      if (s != 0) last = s;
      else if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y') last = 0;
    }
    return key.toString();
  }
}
