package org.undersigned.names;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names made with an article or with Arabic *abd* (servant of), which every script and language
/// joins differently: `Abd al-Rahman`, `Abdurrahman`, `Абдул Рахман`, `عبد الرحمن`.
final class CompoundNames {
  private static final Pattern LATIN_ABD =
      Pattern.compile(
          "^['ʻ]?abd[ueoai]{0,2}(?:[- ]?(?:[aeu]l[-"
              + " ]?)|l(?=[^aeiou]|[aeiou]h|a|i)|r(?=r)|s(?=s)|sh(?=sh)|z(?=z)|n(?=n)|t(?=t)|d(?=d))-?");
  private static final Pattern CYRILLIC_ABD =
      Pattern.compile(
          "^абд[уеаиы]{0,2}(?:[- ]?(?:[аэеу]ль?[-"
              + " ]?)|ль?|р(?=р)|с(?=с)|ш(?=ш)|з(?=з)|н(?=н)|т(?=т)|д(?=д))-?");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:al|el|ul|ar|as|ash|at|ad|an|az|аль?|эль?|ар|ас|аш|ат|ад|ан|аз)[-‐’' ](?=.)");

  private static final Pattern JOINED_ARTICLE =
      Pattern.compile("^[ae]l[bcdfghjkmnqrstwyz][a-z]{3,}");
  private static final Pattern SERVANT_OF =
      Pattern.compile("['ʻ]?abd[ueoai]{0,2}l?|абд[уеэаи]?ль?|عبد|abdou?r|abdo?us");

  /// First halves of Ethiopian and Eritrean names (`Gebre`, servant; `Haile`, power), with the
  /// letter by which they are shortened: `G/Medhin`.
  private static final Map<String, String> FIRST_HALVES =
      Map.ofEntries(
          Map.entry("gebre", "g"),
          Map.entry("gebra", "g"),
          Map.entry("wolde", "w"),
          Map.entry("welde", "w"),
          Map.entry("haile", "h"),
          Map.entry("hayle", "h"),
          Map.entry("habte", "h"),
          Map.entry("tekle", "t"),
          Map.entry("kidane", "k"),
          Map.entry("lete", "l"),
          Map.entry("welete", "w"),
          Map.entry("amde", "a"),
          Map.entry("sahle", "s"),
          Map.entry("fikre", "f"),
          Map.entry("zere", "z"));

  /// What the letter before the slash mostly stands for.
  private static final Map<String, String> SHORTENED =
      Map.of("g", "Gebre", "w", "Welde", "h", "Haile", "t", "Tekle", "k", "Kidane", "l", "Lete");

  private static final Set<String> SECOND_HALVES =
      Set.of(
          ("mariam maryam medhin medhn medihin yesus iyesus eyesus selassie silassie sellassie"
               + " slase giorgis gorgis georgis mikael michael gebriel gabriel egziabher egzabher"
               + " kristos christos kiros hiwot haimanot haymanot tsadik tsadkan meskel amlak"
               + " birhan brhan kidan senbet amanuel hawaryat rufael")
              .split(" "));

  private CompoundNames() {}

  /// Whether two neighbouring words are the halves of one name: `Gebre Medhin`, `G/Medhin`.
  static boolean areHalves(NameTokens.Token first, NameTokens.Token second) {
    return areHalves(first.text(), second.text(), second.start() == first.end() + 1);
  }

  /// The same.
  ///
  /// @param close whether a single sign stands between them
  static boolean areHalves(String first, String second, boolean close) {
    if (!SECOND_HALVES.contains(NameWords.folded(second))) {
      return false;
    }
    var folded = NameWords.folded(first);
    return FIRST_HALVES.containsKey(folded) || close && SHORTENED.containsKey(folded);
  }

  /// The first half in full, where it is one letter.
  static String inFull(String first) {
    return SHORTENED.getOrDefault(NameWords.folded(first), first);
  }

  /// The word without article and with *abd* in one form; other words unchanged (folded).
  static String plain(String word, Script script) {
    var folded = NameWords.folded(word);
    var bare = mayHaveArticle(folded) ? ARTICLE.matcher(folded).replaceFirst("") : folded;
    return switch (script) {
      case LATIN -> abd(bare, LATIN_ABD, "abd");
      case CYRILLIC -> abd(bare, CYRILLIC_ABD, "абд");
      case ARABIC -> arabicAbd(bare.replace(" ", ""));
      default -> bare;
    };
  }

  private static String arabicAbd(String word) {
    return word.startsWith("عبدال") && word.length() > 6 ? "عبد" + word.substring(5) : word;
  }

  /// Patterns are slow and most words have neither mark nor *abd*.
  private static boolean mayHaveArticle(String folded) {
    for (int i = 1; i < Math.min(4, folded.length()); i++) {
      if ("-‐’' ".indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String abd(String word, Pattern pattern, String plain) {
    int at = word.indexOf(plain);
    if (at < 0 || at > 1) {
      return word;
    }
    var found = pattern.matcher(word);
    return found.find() && word.length() - found.end() >= 2
        ? plain + word.substring(found.end())
        : word;
  }

  /// The word without an article written together with it (`Alrahimi`, `Elsayed`), or empty. Many
  /// words only look so; callers try both.
  static Optional<String> withoutJoinedArticle(String folded) {
    return folded.length() > 5 && folded.charAt(1) == 'l' && JOINED_ARTICLE.matcher(folded).find()
        ? Optional.of(folded.substring(2))
        : Optional.empty();
  }

  /// True for *abd* standing alone, which makes one name with the next word.
  static boolean isServantOf(String word) {
    return SERVANT_OF.matcher(NameWords.folded(word)).matches();
  }
}
