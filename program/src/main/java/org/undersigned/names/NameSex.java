package org.undersigned.names;

import java.util.regex.Pattern;

/// Whether a word of a name says by its form that it is a man's or a woman's: the father's name
/// with its ending for a son or a daughter (`Галымжановна`, `Ғалымжанұлы`), the surname with its
/// ending for men or women (`Жаксылыкова`, `Jaksylykova`).
public enum NameSex {
  MAN,
  WOMAN,
  UNSAID;

  /// Surnames that have another form for women in every Slavic language. The man's form says a man
  /// in Cyrillic only: in Latin letters women are written in it, too.
  private static final Pattern MANS = Pattern.compile(".{2,}(?:[оеё]в|[сц]кий|[сц]кой)$");

  private static final Pattern WOMANS =
      Pattern.compile(".{2,}(?:[оеё]ва|[сц]кая|ov(?:a|á)|ev(?:a|á)|skaya|skaia|tskaya)$");

  /// Fathers' names that are surnames of men and women elsewhere (`Hasanović`).
  private static final Pattern SURNAMES_ELSEWHERE = Pattern.compile("(?:[oe]vi[cćč]s?|[oe]wicz)$");

  /// What a surname says; nothing where it is empty.
  public static NameSex ofSurname(String surname) {
    var folded = NameWords.folded(surname);
    if (WOMANS.matcher(folded).find()) {
      return WOMAN;
    }
    return MANS.matcher(folded).find() ? MAN : UNSAID;
  }

  /// What a father's name says; nothing where it has no ending.
  public static NameSex ofFathersName(String fathersName) {
    if (SURNAMES_ELSEWHERE.matcher(NameWords.folded(fathersName)).find()) {
      return UNSAID;
    }
    return Patronymics.of(fathersName)
        .map(father -> father.child() == Patronymics.Child.SON ? MAN : WOMAN)
        .orElse(UNSAID);
  }

  /// True where one says a man and the other a woman.
  public boolean excludes(NameSex other) {
    return this != UNSAID && other != UNSAID && this != other;
  }
}
