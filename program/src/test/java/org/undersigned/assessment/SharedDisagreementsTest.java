package org.undersigned.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.model.Dispute.Kind.DEFINITION;
import static org.undersigned.model.Dispute.Kind.FALSE_ATTRIBUTION;
import static org.undersigned.model.Dispute.Kind.QUALIFICATION;
import static org.undersigned.model.Dispute.Kind.RETRACTION;
import static org.undersigned.model.Dispute.Kind.SCOPE;
import static org.undersigned.model.Dispute.Kind.TIME;
import static org.undersigned.model.Dispute.Kind.TRUE_CONTRADICTION;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import org.undersigned.model.Claim;
import org.undersigned.model.Dispute;
import org.undersigned.model.Figure;
import org.undersigned.model.Party;
import org.undersigned.model.Passage;
import org.undersigned.model.Quantity;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Said;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.Term;
import org.undersigned.model.When;
import org.undersigned.model.Where;
import org.undersigned.vocabulary.Entry;
import org.undersigned.vocabulary.Vocabularies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The disagreements that a careful reader sees among the invented documents of the shared folder,
/// looked for among the statements that the truth files hold (drafting is not measured here).
/// Skipped where the folder is absent.
class SharedDisagreementsTest {
  private static final Map<String, Set<Dispute.Kind>> KINDS =
      Map.of(
          "same quantity different value", Set.of(TRUE_CONTRADICTION, TIME),
          "different definition", Set.of(DEFINITION, SCOPE, TIME),
          "superseded by later figure from the same speaker", Set.of(TIME),
          "denial", Set.of(TRUE_CONTRADICTION, QUALIFICATION),
          "retraction", Set.of(RETRACTION),
          "same event different actor", Set.of(FALSE_ATTRIBUTION));

  private final List<Said> sayings = new ArrayList<>();

  private static JsonNode json(Path file) {
    return JsonMapper.shared().readTree(file.toFile());
  }

  private void load() throws IOException {
    File[] truths =
        Shared.file("cases/README.md")
            .getParent()
            .toFile()
            .listFiles((_, name) -> name.matches("a\\d\\d.*truth\\.json"));
    Arrays.sort(truths);
    for (File truth : truths) load(json(truth.toPath()), truth.getName().substring(0, 3));
  }

  private void load(JsonNode truth, String document) {
    String date = truth.get("document").path("date").asString("");
    StringBuilder text = new StringBuilder();
    for (String list : List.of("statements", "figures"))
      for (JsonNode each : truth.get(list)) text.append(each.get("quote").asString()).append("\n");
    Reading reading = Telling.reading(document, text.toString());
    for (JsonNode each : truth.get("statements"))
      act(each).ifPresent(claim -> add(reading, document, date, each, claim));
    for (JsonNode each : truth.get("figures"))
      add(reading, document, date, each, figure(each, truth));
  }

  private void add(Reading reading, String document, String date, JsonNode each, Claim claim) {
    int unit = reading.text().indexOf(each.get("quote").asString());
    int start = reading.text().codePointCount(0, unit);
    int length =
        each.get("quote").asString().codePointCount(0, each.get("quote").asString().length());
    Quote quote = Quote.from(reading, new Passage(reading.id(), start, start + length));
    List<String> chain =
        StreamSupport.stream(each.get("speaker_chain").spliterator(), false)
            .map(JsonNode::asString)
            .toList();
    Stance stance =
        Stance.valueOf(each.path("stance").asString("asserts").toUpperCase(java.util.Locale.ROOT));
    sayings.add(new Telling(document, date, chain).said(stance, claim, quote, reading.exhibit()));
  }

  private static Optional<Claim> act(JsonNode each) {
    if (!each.get("claim").asString().equals("act_happened")) return Optional.empty();
    return Optional.of(
        new Claim.ActHappened(
            new Term("acts", each.get("kind").asString()),
            parties(each.get("victims")),
            parties(each.get("actors")),
            when(each.path("when")),
            text(each.path("where")).map(Where::asWritten)));
  }

  private static List<Party> parties(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(name -> Party.named(name.asString()))
        .toList();
  }

  private static Optional<When> when(JsonNode node) {
    return text(node).map(When::new);
  }

  private static Optional<String> text(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node.asString());
  }

  private static Claim figure(JsonNode each, JsonNode truth) {
    Optional<Term> kind =
        StreamSupport.stream(truth.get("statements").spliterator(), false)
            .filter(
                s ->
                    s.get("claim").asString().equals("act_happened")
                        && s.get("quote").asString().contains(each.get("quote").asString()))
            .findFirst()
            .map(s -> new Term("acts", s.get("kind").asString()));
    Quantity quantity =
        new Quantity(
            each.get("unit").asString(),
            kind,
            text(each.path("of_what")).orElse(""),
            text(each.path("scope_place")).map(Where::asWritten),
            when(each.path("from")),
            when(each.path("to")),
            each.path("stock_or_flow").asString("flow").equals("stock")
                ? Quantity.StockOrFlow.STOCK
                : Quantity.StockOrFlow.FLOW);
    return new Claim.NumberIs(
        new Figure(quantity, tally(each), when(each.path("as_of")), text(each.path("part_of"))));
  }

  private static Tally tally(JsonNode each) {
    OptionalLong low =
        each.path("low").isNumber()
            ? OptionalLong.of(each.get("low").asLong())
            : OptionalLong.empty();
    OptionalLong high =
        each.path("high").isNumber()
            ? OptionalLong.of(each.get("high").asLong())
            : OptionalLong.empty();
    return switch (each.get("bound").asString()) {
      case "at_least" -> new Tally.AtLeast(low.orElseThrow());
      case "at_most" -> new Tally.AtMost(high.orElseThrow());
      case "between" -> new Tally.Between(low.orElseThrow(), high.orElseThrow());
      case "about" -> new Tally.About(low.orElseThrow());
      case "in_words" -> new Tally.InWords(low, high, each.get("quote").asString());
      default -> new Tally.Exactly(low.orElseThrow());
    };
  }

  private static boolean related(Term one, Term other) {
    if (one.equals(other)) return true;
    Optional<Entry> first = Vocabularies.shipped().entry(one);
    Optional<Entry> second = Vocabularies.shipped().entry(other);
    boolean broader =
        first.flatMap(Entry::broader).filter(other.code()::equals).isPresent()
            || second.flatMap(Entry::broader).filter(one.code()::equals).isPresent();
    boolean siblings =
        first.flatMap(Entry::broader).isPresent()
            && first.flatMap(Entry::broader).equals(second.flatMap(Entry::broader));
    boolean provision =
        first.isPresent()
            && second.isPresent()
            && first.get().citations().stream()
                .anyMatch(
                    c -> c.instrument().equals("ICCPR") && second.get().citations().contains(c));
    return broader || siblings || provision;
  }

  @Test
  void mostDisagreementsOfTheInventedDocumentsAreSetSideBySide() throws IOException {
    load();
    List<Disagreement> found =
        Disagreements.ofStatements(
            new Evidence(sayings, List.of(), SharedDisagreementsTest::related));
    int expected = 0;
    int seen = 0;
    for (JsonNode each : json(Shared.file("cases/disagreements.truth.json"))) {
      String type = each.get("type").asString();
      if (type.startsWith("arithmetic") || type.startsWith("altered") || type.startsWith("copy"))
        continue;
      expected++;
      List<Disagreement> joining =
          found.stream()
              .filter(d -> joins(d, each.get("a").asString(), each.get("b").asString()))
              .toList();
      Optional<Disagreement> match =
          joining.stream().filter(d -> KINDS.get(type).contains(d.dispute().kind())).findFirst();
      if (match.isPresent()) seen++;
      String other = joining.isEmpty() ? "not found" : "as " + joining.getFirst().dispute().kind();
      System.out.printf(
          "%-50s %s%n",
          type,
          match
              .map(d -> d.dispute().kind() + " " + d.conflict() + ", told: " + each.get("conflict"))
              .orElse(other + ": " + each.get("a").asString() + " / " + each.get("b").asString()));
    }
    System.out.printf(
        "%d of %d disagreements among statements, %d found in all%n", seen, expected, found.size());
    assertTrue(seen >= 16, seen + " of " + expected);
  }

  /// Whether some two sides hold statements of the two documents named, with the numbers named.
  private boolean joins(Disagreement disagreement, String a, String b) {
    List<Dispute.Side> sides = disagreement.dispute().sides();
    for (Dispute.Side one : sides)
      for (Dispute.Side other : sides)
        if (one != other && holds(one, a) && holds(other, b)) return true;
    return false;
  }

  private boolean holds(Dispute.Side side, String told) {
    Matcher document = Pattern.compile("a\\d\\d").matcher(told);
    List<String> documents = new ArrayList<>();
    while (document.find()) documents.add(document.group());
    String plain = told.replaceAll("\\d+ (?:March|April|June)|\\d+ to \\d+ March|a\\d\\d", "");
    Optional<String> number =
        Pattern.compile("\\d[\\d ,\\u00A0]*")
            .matcher(plain)
            .results()
            .map(r -> r.group().replaceAll("\\D", ""))
            .filter(
                n ->
                    sayings.stream()
                        .anyMatch(s -> documents.contains(name(s)) && digits(s).contains(n)))
            .findFirst();
    return side.statements().stream()
        .flatMap(id -> sayings.stream().filter(s -> s.id().equals(id.toString())))
        .anyMatch(s -> documents.contains(name(s)) && number.map(digits(s)::contains).orElse(true));
  }

  private static String name(Said said) {
    return said.quotes().getFirst().exhibitName();
  }

  private static String digits(Said said) {
    return said.quotes().getFirst().quote().exact().replaceAll("(?<=\\d)[ ,\\u00A0](?=\\d{3})", "");
  }

  @Test
  void theRewrittenPressCopyIsFoundWithItsThreeWords() throws IOException {
    Reading official =
        Telling.reading("a01", Files.readString(Shared.file("cases/a01-declaration.txt")));
    String page = Files.readString(Shared.file("cases/a11-press-copy.html"));
    String article = page.substring(page.indexOf("<article>"), page.indexOf("</article>"));
    String text = article.replaceAll("</(?:p|h1|blockquote)>", "\n\n").replaceAll("<[^>]+>", "");
    Reading copy = Telling.reading("a11", text);
    List<Copy> copies =
        NearDuplicates.among(
            List.of(
                new DatedReading(official, Optional.of(new When("2031-04-14"))),
                new DatedReading(copy, Optional.of(new When("2031-04-16")))));
    assertEquals(1, copies.size());
    assertEquals(official.id(), copies.getFirst().original());
    assertEquals(
        List.of(
            new Change("six", "sixteen"),
            new Change("provocateurs", "protesters"),
            new Change("investigated", "condemned")),
        copies.getFirst().changes());
    List<Change> altered =
        new QuotationChecks(List.of(official))
            .of(copy).stream()
                .filter(QuotationCheck.Altered.class::isInstance)
                .flatMap(check -> ((QuotationCheck.Altered) check).changes().stream())
                .toList();
    assertTrue(altered.containsAll(copies.getFirst().changes()), altered.toString());
  }

  @Test
  void theSumOfTheShutdownNoteDoesNotClose() throws IOException {
    Reading note =
        Telling.reading("a10", Files.readString(Shared.file("cases/a10-shutdown-note.txt")));
    List<Sums.Sum> sums = Sums.in(note);
    assertEquals(1, sums.size());
    assertEquals("115.65", sums.getFirst().sum().toPlainString());
    assertEquals("117.65", sums.getFirst().stated().toPlainString());
  }
}
