package org.undersigned.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// French adverbs of several words, which stand where a single one may: *a d'ailleurs admis*,
/// *parlent au contraire d'une battue*, *n'a en revanche rien dit*.
final class FrenchAdverbs {
  private static final Map<String, List<String[]>> BY_FIRST = new HashMap<>();

  static {
    String all =
        """
        d' ailleurs, d' abord, d' emblée, en effet, en outre, en revanche, en réalité, en fait,
        en partie, en vain, en substance, en personne, au contraire, au moins une fois,
        par ailleurs, par la suite, par conséquent, à nouveau, de nouveau, de même, du reste,
        du moins, tout de même, tout d' abord, tout à fait, tout au plus, pour sa part,
        pour leur part, pour l' heure, pour l' instant, pour le moment, de son côté,
        de leur côté, quant à lui, quant à elle, quant à eux, quant à elles, à son tour,
        à leur tour, à ce stade, à l' époque, à tort, à peine, sans doute, dès lors,
        depuis lors, en tout cas, bel et bien, plus tard, plus tôt, tour à tour, peu après
        """;
    for (String one : all.split(",")) {
      String[] words = one.strip().split("\\s+");
      BY_FIRST.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(words);
    }
  }

  private FrenchAdverbs() {}

  /// Where the adverb ends that begins at `i`; `i` if none of several words does.
  static int end(List<Token> tokens, int i, int to) {
    int end = i;
    for (String[] words : BY_FIRST.getOrDefault(tokens.get(i).folded(), List.of()))
      if (i + words.length <= to && i + words.length > end && stands(tokens, i, words))
        end = i + words.length;
    return end;
  }

  private static boolean stands(List<Token> tokens, int i, String[] words) {
    for (int k = 0; k < words.length; k++) if (!tokens.get(i + k).is(words[k])) return false;
    return true;
  }
}
