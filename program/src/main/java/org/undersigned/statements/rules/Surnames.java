package org.undersigned.statements.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;

/// Surnames: where one stands in a name, and which bare one is whose. Russian files and protocols
/// put it first («Корсаков Илья Миронович», «Фролова А. В.»), and name the person by it alone
/// later on.
final class Surnames {
  private Surnames() {}

  /// Cyrillic names are compared without their case ending.
  static String key(String folded) {
    if (folded.isEmpty() || folded.charAt(0) < 'а' || folded.length() < 5) return folded;
    String stem =
        folded.replaceFirst("(ого|ому|ыми|ой|ым|ою|ом|ем|ею|ей|а|у|ы|е|и|ю|я|о|ь|й)$", "");
    return stem.length() < 4 ? folded : stem;
  }

  /// The token of the surname in a name that stands in the tokens from `from` to `to`: the last
  /// one, but the first where initials or a patronymic end the name.
  static int at(Line line, int from, int to) {
    if (line.tongue() != Tongue.RUSSIAN || to - from < 2) return to - 1;
    Token first = line.tokens().get(from);
    Token last = line.tokens().get(to - 1);
    boolean after = last.surface().endsWith(".") || last.can(Part.NAME, Feature.PATRONYMIC);
    boolean given = first.surface().endsWith(".") || first.can(Part.NAME, Feature.GIVEN_NAME);
    return after && !given ? from : to - 1;
  }

  /// Adds to `places`, the persons by the tokens that name them, those of a line who are named by
  /// their surname alone.
  ///
  /// @param known the persons by the key of their surname
  static void add(Line line, Map<String, List<Somebody>> known, Map<Integer, Somebody> places) {
    for (int i = 0; i < line.tokens().size(); i++) {
      if (places.containsKey(i)) continue;
      Optional<Somebody> meant = bare(line, i, known);
      if (meant.isPresent()) places.put(i, meant.get());
    }
  }

  /// Whom a capital word means that stands alone: the only person of the document with this
  /// surname.
  private static Optional<Somebody> bare(Line line, int at, Map<String, List<Somebody>> known) {
    List<Token> tokens = line.tokens();
    Token token = tokens.get(at);
    if (!token.capital()
        || token.surface().length() < 4
        || token.can(Part.NAME, Feature.GIVEN_NAME)) return Optional.empty();
    boolean word = token.known() && !token.can(Part.NAME);
    if (word && line.tongue() != Tongue.RUSSIAN) return Optional.empty(); // *Price*, *Stone*
    if (at > 0 && tokens.get(at - 1).capital() && !endsSentence(line, at - 1))
      return Optional.empty();
    if (at + 1 < tokens.size() && tokens.get(at + 1).capital()) return Optional.empty();
    List<Somebody> same = known.getOrDefault(key(token.folded()), List.of());
    return same.size() == 1 && same.getFirst().name().indexOf(' ') > 0
        ? Optional.of(same.getFirst())
        : Optional.empty();
  }

  private static boolean endsSentence(Line line, int at) {
    return line.tokens().get(at).kind() == Token.Kind.MARK;
  }
}
