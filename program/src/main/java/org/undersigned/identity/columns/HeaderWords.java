package org.undersigned.identity.columns;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// Words and phrases by which headers in several languages call their columns
/// (`header-words.properties`).
final class HeaderWords {
  private static final Map<String, Role> PHRASES = read();
  private static final int LONGEST = 4;

  private HeaderWords() {}

  private static Map<String, Role> read() {
    Properties lines = new Properties();
    try (InputStream in = HeaderWords.class.getResourceAsStream("header-words.properties")) {
      if (in == null)
        throw new IllegalStateException("header-words.properties is not on the class path");
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, Role> phrases = new HashMap<>();
    for (Role role : Role.values())
      for (String phrase : lines.getProperty(role.word()).split(","))
        if (!split(phrase).isEmpty()) phrases.putIfAbsent(split(phrase), role);
    return phrases;
  }

  /// All roles that words of this header stand for, longer phrases before the shorter ones inside
  /// them.
  static Set<Role> rolesIn(String header) {
    EnumSet<Role> numbered = EnumSet.noneOf(Role.class);
    if (header.strip().equals("№") || header.strip().equals("#")) numbered.add(Role.ID);
    if (split(header).isEmpty()) return numbered;
    String[] words = split(header).split(" ");
    EnumSet<Role> found = EnumSet.noneOf(Role.class);
    boolean[] taken = new boolean[words.length];
    for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
      for (int from = 0; from + length <= words.length; from++) {
        Role role = free(taken, from, length) ? PHRASES.get(phrase(words, from, length)) : null;
        if (role == null) continue;
        found.add(role);
        for (int i = from; i < from + length; i++) taken[i] = true;
      }
    }
    return found;
  }

  private static boolean free(boolean[] taken, int from, int length) {
    for (int i = from; i < from + length; i++) if (taken[i]) return false;
    return true;
  }

  private static String phrase(String[] words, int from, int length) {
    StringBuilder phrase = new StringBuilder(words[from]);
    for (int i = from + 1; i < from + length; i++) phrase.append(' ').append(words[i]);
    return phrase.toString();
  }

  /// Small letters; humps, marks and digits are borders of words and vanish, but a full stop after
  /// a single letter joins: `Д.Р.` is one word.
  static String split(String header) {
    StringBuilder words = new StringBuilder();
    int run = 0;
    boolean gap = false;
    char last = ' ';
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (Character.isLetter(c)) {
        if (Character.isUpperCase(c) && Character.isLowerCase(last)) gap = true;
        if (gap && !words.isEmpty()) words.append(' ');
        run = gap ? 1 : run + 1;
        gap = false;
        words.append(Character.toLowerCase(c));
      } else if (c == '.' && run == 1) run = 0;
      else gap = true;
      last = c;
    }
    return words.toString();
  }
}
