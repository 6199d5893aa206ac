package org.undersigned.statements.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What letters stand for in a text that gives both: *Directorate of State Protection (DSP)*.
final class Acronyms {
  private static final Pattern GIVEN = Pattern.compile("\\(\\s?(\\p{Lu}{2,7})\\s?\\)");

  /// Up to nine words, at the end of what stands before.
  private static final Pattern WORDS = Pattern.compile("(?:\\p{L}[\\p{L}’'-]*\\s+){1,9}$");

  /// How far before the letters their words may begin, in UTF-16 units.
  private static final int REACH = 300;

  private final Map<String, String> names = new HashMap<>();

  Acronyms(String text) {
    Matcher given = GIVEN.matcher(text);
    while (given.find()) {
      String letters = given.group(1);
      Matcher words = WORDS.matcher(text).region(Math.max(0, given.start() - REACH), given.start());
      if (words.find())
        whole(words.group().replaceAll("\\s+", " ").strip(), letters)
            .ifPresent(name -> names.putIfAbsent(letters, name));
    }
  }

  Optional<String> of(String letters) {
    return Optional.ofNullable(names.get(letters));
  }

  /// The shortest end of the words before that has these initials, small words aside.
  private static Optional<String> whole(String words, String letters) {
    String[] each = words.split(" ");
    for (int from = each.length - 1; from >= 0; from--) {
      StringBuilder capitals = new StringBuilder();
      StringBuilder initials = new StringBuilder();
      for (int i = from; i < each.length; i++) {
        String bare = each[i].replaceFirst("^[dl]['’]", "");
        if (bare.isEmpty()) continue;
        int first = bare.codePointAt(0);
        if (Character.isUpperCase(first)) capitals.appendCodePoint(first);
        if (bare.length() > 3 || Character.isUpperCase(first))
          initials.appendCodePoint(Character.toUpperCase(first));
      }
      if (letters.contentEquals(capitals) || letters.contentEquals(initials))
        return Optional.of(String.join(" ", java.util.Arrays.copyOfRange(each, from, each.length)));
    }
    return Optional.empty();
  }
}
