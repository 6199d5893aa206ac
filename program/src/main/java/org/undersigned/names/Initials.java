package org.undersigned.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.names.NameTokens.After;
import org.undersigned.names.NameTokens.Token;

/// Tells the initials among the words of a name: `А.`, `J.-P.`, `Дж.`, `Zh.`, `B`.
final class Initials {
  /// Letters that stand for one letter of another alphabet, so that two make one initial.
  private static final Set<String> DOUBLE =
      Set.of("дж", "zh", "kh", "sh", "ch", "ts", "ye", "yu", "ya", "dz", "dj", "gh", "th", "ph");

  private static final Pattern JOINED = Pattern.compile("\\p{Lu}[-‐‑]\\p{Lu}");

  private Initials() {}

  static boolean is(List<Token> tokens, int i) {
    var token = tokens.get(i);
    int first = token.text().codePointAt(0);
    int length = token.text().codePointCount(0, token.text().length());
    if (!Character.isLetter(first)) {
      return false;
    }
    boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
    if (length == 1) {
      // A single Han or Hangul sign is a whole surname; scripts without case need the full stop.
      boolean wholeName = Script.of(first) == Script.HAN || Script.of(first) == Script.HANGUL;
      return !wholeName && (Character.isUpperCase(first) || token.after() == After.STOP);
    }
    if (!cased || !Character.isUpperCase(first)) {
      return false;
    }
    if (length == 3 && JOINED.matcher(token.text()).matches()) {
      return true;
    }
    return token.after() == After.STOP && DOUBLE.contains(token.folded());
  }
}
