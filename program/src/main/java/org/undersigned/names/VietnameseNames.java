package org.undersigned.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Vietnamese names: surname, middle name, own name (`Nguyễn Văn Bình`), each one syllable, written
/// with their marks or without; abroad turned round (`Binh Van Nguyen`).
///
/// A dozen surnames serve nine people in ten (Lê Trung Hoa, *Họ và tên người Việt Nam*, 2005), half
/// the middle names are Văn and Thị; so it is the own name, the last word, that tells people apart,
/// and `Van` is no particle.
public final class VietnameseNames {
  private static final Set<String> SURNAMES =
      Set.of(
          ("nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong dinh doan"
                  + " trinh dao luong phung quach lam")
              .split(" "));

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh?|gi|qu|ch|tr|th|kh|ph|nh|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?");

  private static final int FEWEST = 3;

  private VietnameseNames() {}

  /// The order of a name of three words or more whose first or last is a surname and whose words
  /// are syllables; `UNKNOWN` for all others.
  static NameOrder order(List<String> words) {
    if (words.size() < FEWEST || !words.stream().allMatch(VietnameseNames::isSyllable)) {
      return NameOrder.UNKNOWN;
    }
    if (isSurname(words.getFirst())) {
      return NameOrder.SURNAME_FIRST;
    }
    return isSurname(words.getLast()) ? NameOrder.GIVEN_FIRST : NameOrder.UNKNOWN;
  }

  /// Whether given names of two words or more and a surname, in columns of their own, are
  /// Vietnamese, so that the last given name is the person's own.
  public static boolean are(String surname, List<String> given) {
    return given.size() > 1
        && isSurname(surname)
        && given.stream().allMatch(VietnameseNames::isSyllable);
  }

  private static boolean isSurname(String word) {
    return SURNAMES.contains(plain(word));
  }

  private static boolean isSyllable(String word) {
    return SYLLABLE.matcher(plain(word)).matches();
  }

  private static String plain(String word) {
    return Normalizer.normalize(NameWords.folded(word).replace('đ', 'd'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
