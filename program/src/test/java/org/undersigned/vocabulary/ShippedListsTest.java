package org.undersigned.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.undersigned.Shared;
import org.undersigned.model.Term;

/// The lists that ship: complete in three languages, without a word that stands for two things.
class ShippedListsTest {
  private static final List<String> LANGUAGES = List.of("en", "fr", "ru");
  /// An outside oracle for the pairs that would do the most harm if they were swapped: what each
  /// label means, from bilingual dictionaries rather than from the lists.
  private static final List<String> OPPOSITES =
      List.of(
          "acts|detention|custody|détention|содержание под стражей",
          "acts|release|set free|libération|освобождение",
          "acts|conviction|conviction|condamnation|осуждение",
          "acts|acquittal|acquittal|acquittement|оправдание",
          "acts|internet shutdown|blackout|coupure d'internet|отключение интернета",
          "acts|internet restored|internet restored|rétablissement d'internet|восстановление"
              + " интернета",
          "acts|seizure of property|seizure of property|saisie de biens|изъятие имущества",
          "acts|return of property|return of property|restitution de biens|возврат имущества",
          "acts|extradition request|extradition request|demande d'extradition|запрос о выдаче",
          "acts|extradition refused|extradition refused|refus d'extradition|отказ в выдаче",
          "row-status|in custody|in custody|en détention|под стражей",
          "row-status|released|released|libéré|освобождён",
          "reliability|highly reliable|highly reliable|très fiable|вполне достоверно",
          "reliability|highly unreliable|highly unreliable|très peu fiable|совершенно недостоверно",
          "reliability|likely reliable|likely reliable|probablement fiable|скорее достоверно",
          "reliability|likely unreliable|likely unreliable|probablement peu fiable|скорее"
              + " недостоверно",
          "violation-status|likely|likely|probable|вероятно",
          "violation-status|unlikely|unlikely|peu probable|маловероятно",
          "involvement|failed to prevent|failed to prevent|n'a pas empêché|не предотвратил",
          "involvement|prevented|prevented or ended|a empêché ou fait cesser|предотвратил или"
              + " прекратил",
          "stances|asserts|asserts|affirme|утверждает",
          "stances|denies|denies|nie|отрицает",
          "violation-status|confirmed violation|confirmed as a violation|violation"
              + " confirmée|нарушение подтверждено",
          "violation-status|confirmed no violation|confirmed as no violation|absence de violation"
              + " confirmée|отсутствие нарушения подтверждено");

  private final Vocabularies all = Vocabularies.shipped();

  @Test
  void everyEntryHasALabelInThreeLanguages() {
    TreeSet<String> missing = new TreeSet<>();
    for (Entry entry : entries())
      for (String language : LANGUAGES)
        if (!entry.labels().containsKey(language)) missing.add(entry.term() + " " + language);
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void noLabelOfOneLanguageStandsForTwoMeanings() {
    for (String name : Vocabularies.SHIPPED)
      assertEquals(Optional.empty(), ListChecks.twoMeanings(list(name)), name);
  }

  @Test
  void aLabelInTwoListsStandsForTheSameCode() {
    Map<String, Entry> seen = new HashMap<>();
    TreeSet<String> clashes = new TreeSet<>();
    for (Entry entry : entries())
      for (String language : LANGUAGES)
        for (String word : entry.wordsIn(language)) {
          Entry before = seen.putIfAbsent(language + " " + TermList.folded(word), entry);
          if (before != null && !before.term().code().equals(entry.term().code()))
            clashes.add(word + ": " + before.term() + ", " + entry.term());
        }
    assertEquals(new TreeSet<>(), clashes);
  }

  @Test
  void labelsAreWrittenInTheScriptOfTheirLanguage() {
    TreeSet<String> wrong = new TreeSet<>();
    for (Entry entry : entries())
      for (String word : entry.wordsIn("ru"))
        if (!word.matches("[\\p{IsCyrillic}\\p{Punct}\\d ]+")) wrong.add(word);
    for (Entry entry : entries())
      for (String language : List.of("en", "fr"))
        for (String word : entry.wordsIn(language))
          if (word.matches(".*\\p{IsCyrillic}.*")) wrong.add(word);
    assertEquals(new TreeSet<>(), wrong);
  }

  @ParameterizedTest
  @FieldSource("OPPOSITES")
  void oppositeTermsAreNotSwapped(String line) {
    String[] cells = line.split("\\|");
    for (int i = 0; i < LANGUAGES.size(); i++) {
      Entry found = list(cells[0]).meaning(LANGUAGES.get(i), cells[i + 2]).orElseThrow();
      assertEquals(cells[1], found.term().code(), cells[i + 2]);
    }
  }

  @Test
  void theOracleOfOppositesNamesEveryPair() {
    TreeSet<String> inLists = new TreeSet<>();
    for (Entry entry : entries())
      if (!entry.opposites().isEmpty())
        inLists.add(entry.term().vocabulary() + "|" + entry.term().code());
    TreeSet<String> inOracle = new TreeSet<>();
    for (String line : OPPOSITES) {
      String[] cells = line.split("\\|");
      inOracle.add(cells[0] + "|" + cells[1]);
    }
    assertEquals(inLists, inOracle);
  }

  @Test
  void theScaleOfReliabilityRunsFromBestToWorst() {
    List<Integer> ranks =
        list("reliability").entries().stream()
            .flatMap(entry -> Optional.ofNullable(entry.attributes().get("rank")).stream())
            .map(Integer::valueOf)
            .toList();
    assertEquals(List.of(2, 1, 0, -1, -2), ranks);
  }

  @Test
  void everyActKnowsItsFieldAndEveryFieldExists() {
    for (Entry act : list("acts").entries())
      assertTrue(act.field().isPresent(), act.term() + " has no field");
    TreeSet<String> unknown = new TreeSet<>();
    for (Entry entry : entries())
      entry.field().filter(f -> list("fields").entry(f).isEmpty()).ifPresent(unknown::add);
    assertEquals(new TreeSet<>(), unknown);
  }

  @Test
  void everyCitationNamesAShippedInstrument() {
    TreeSet<String> unknown = new TreeSet<>();
    for (Entry entry : entries())
      for (Citation citation : entry.citations())
        if (list("instruments").entry(citation.instrument()).isEmpty())
          unknown.add(citation.toString());
    assertEquals(new TreeSet<>(), unknown);
  }

  @ParameterizedTest
  @CsvSource({
    "`kind` of `act_happened`,acts",
    "`document.kind`,document-kinds",
    "`action`,actions"
  })
  void everyValueOfTheContractOfTheMeasuringCasesIsListed(String row, String list)
      throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    for (String value : valuesOfTheContract(row))
      if (all.entry(new Term(list, value)).isEmpty()) missing.add(value);
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void everyActThatAVerbOrNounStandsForIsListed() {
    TreeSet<String> missing = new TreeSet<>();
    for (String language : LANGUAGES)
      for (WordClasses.Group group : WordClasses.of(language).groups("act")) {
        String kind = group.attributes().getFirst().replace('_', ' ');
        if (list("acts").entry(kind).isEmpty()) missing.add(language + " " + kind);
      }
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void anOlderNameOfACountryLeadsToItsCode() {
    assertEquals("TR", list("countries").meaning("en", "Turkey").orElseThrow().term().code());
    assertEquals("MD", list("countries").meaning("fr", "Moldova").orElseThrow().term().code());
    assertEquals("CZ", list("countries").meaning("en", "czechia").orElseThrow().term().code());
  }

  private TermList list(String name) {
    return all.list(name).orElseThrow();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (String name : Vocabularies.SHIPPED) entries.addAll(list(name).entries());
    return entries;
  }

  /// The values in one row of the contract's table of enumerations; remarks in brackets aside.
  private static List<String> valuesOfTheContract(String row) throws IOException {
    String page = Files.readString(Shared.file("cases/README.md"));
    int start = page.indexOf("| " + row + " |");
    String cell = page.substring(start + row.length() + 4, page.indexOf('\n', start));
    return Stream.of(cell.replaceAll("\\([^)]*\\)|[|…]", "").split("[·,]"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
