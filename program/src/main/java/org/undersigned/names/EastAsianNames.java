package org.undersigned.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.names.NameTokens.After;
import org.undersigned.names.NameTokens.Token;

/// Chinese, Korean and Japanese names written without a space: the surname is the first sign, or
/// the first two where they form one of the known double surnames. In Latin letters the two
/// syllables of a given name are written together or apart.
public final class EastAsianNames {
  private static final Set<String> DOUBLE_SURNAMES =
      Set.copyOf(
          List.of(
              ("欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 司徒 夏侯 轩辕"
                      + " 軒轅 端木 南宫 南宮 呼延 남궁 황보 제갈 사공 선우 독고 서문")
                  .split(" ")));

  private EastAsianNames() {}

  /// The words with an unspaced Han or Hangul name of two to four signs cut in two; all others
  /// unchanged.
  static List<Token> split(List<Token> tokens) {
    if (tokens.size() != 1) {
      return tokens;
    }
    var token = tokens.getFirst();
    var text = token.text();
    int length = text.codePointCount(0, text.length());
    boolean whole =
        length >= 2
            && length <= (EquivalentNames.isSurname(firstTwo(text)) ? 5 : 4)
            && (text.codePoints().allMatch(c -> Script.of(c) == Script.HAN)
                || text.codePoints().allMatch(c -> Script.of(c) == Script.HANGUL));
    if (!whole) {
      return tokens;
    }
    int signs = length > 2 && isSurname(firstTwo(text)) ? 2 : 1;
    int cut = text.offsetByCodePoints(0, signs);
    int at = token.start() + signs;
    return new ArrayList<>(
        List.of(
            Token.of(text.substring(0, cut), token.start(), at, After.NOTHING, token.inside()),
            Token.of(text.substring(cut), at, token.end(), token.after(), token.inside())));
  }

  private static String firstTwo(String text) {
    return text.codePointCount(0, text.length()) < 2
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 2));
  }

  private static boolean isSurname(String two) {
    return DOUBLE_SURNAMES.contains(two) || EquivalentNames.isSurname(two);
  }

  private static final Pattern SYLLABLE =
      Pattern.compile("(?:[zcs]h|ts|hs|[bpmfdtnlgkhjqxrzcsyw])?'?[aeiouvü]{1,4}(?:ng|[nrklmpt])?");

  /// Whether two given names beside an East Asian surname, in Latin letters, are the two syllables
  /// of one: `Xiao Long`, `Xiaolong`, `Xiao-long`, 小龙.
  public static boolean areOneGivenName(String surname, String first, String second) {
    return EquivalentNames.isSurname(surname) && isSyllable(first) && isSyllable(second);
  }

  static boolean isSyllable(String word) {
    return SYLLABLE.matcher(SoundReader.withoutMarks(NameWords.folded(word))).matches();
  }

  static boolean isEastAsian(Token token) {
    var script = Script.of(token.text());
    return script == Script.HAN || script == Script.HANGUL;
  }
}
