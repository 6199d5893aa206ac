package org.undersigned.casework.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.language.measure.Amount;
import org.undersigned.model.Demand.Modality;
import org.undersigned.model.Quantity.StockOrFlow;
import org.undersigned.model.Stance;
import org.undersigned.model.Term;
import org.undersigned.statements.DemandDraft;
import org.undersigned.statements.DocumentProfile.Stretch;
import org.undersigned.statements.Drafts;
import org.undersigned.statements.Excerpt;
import org.undersigned.statements.FigureDraft;
import org.undersigned.statements.Material;
import org.undersigned.statements.PersonDraft;
import org.undersigned.statements.StatementDraft;
import org.undersigned.vocabulary.Vocabularies;

/// Keeps of a model's answers what the document bears out. Whatever the passage or the model says,
/// nothing else can come of it: a quote stands in the passage exactly once, every name stands in
/// the document, every kind in a vocabulary, and number and date are read by the program.
final class CheckedAnswer {

  private static final int MOST_SPEAKERS = 4;

  private final Material material;
  private final DocumentWords words;
  private final String rule;
  private final Vocabularies terms;
  private final List<StatementDraft> statements = new ArrayList<>();
  private final List<FigureDraft> figures = new ArrayList<>();
  private final List<DemandDraft> demands = new ArrayList<>();
  private final List<PersonDraft> persons = new ArrayList<>();
  private int offered;
  private int nowhere;
  private int several;
  private int otherwise;

  /// @param rule under which the drafts go: "model NAME"
  /// @param terms the lists that a kind must stand in
  CheckedAnswer(Material material, String rule, Vocabularies terms) {
    this.terms = terms;
    this.material = material;
    this.words = new DocumentWords(material);
    this.rule = rule;
  }

  /// How many drafts were offered and why some were dropped: a quote that stands nowhere, one that
  /// stands at several places, a name, number or kind that is not borne out.
  record Dropped(int offered, int nowhere, int several, int otherwise) {
    int all() {
      return nowhere + several + otherwise;
    }
  }

  Dropped dropped() {
    return new Dropped(offered, nowhere, several, otherwise);
  }

  Drafts drafts() {
    return new Drafts(statements, figures, demands, List.of(), persons);
  }

  /// Takes what was answered about one passage.
  void take(ModelAnswer answer, Stretch passage) {
    for (ModelAnswer.Saying each : answer.statements())
      quote(each.quote(), passage).ifPresent(quote -> keep(statement(each, quote), statements));
    for (ModelAnswer.Number each : answer.figures())
      quote(each.quote(), passage).ifPresent(quote -> keep(figure(each, quote), figures));
    for (ModelAnswer.Wish each : answer.demands())
      quote(each.quote(), passage).ifPresent(quote -> keep(demand(each, quote), demands));
    for (ModelAnswer.Name each : answer.persons()) {
      offered++;
      boolean known = persons.stream().anyMatch(one -> one.nameAsWritten().equals(each.name()));
      if (!known) keep(person(each), persons);
    }
  }

  private Optional<Excerpt> quote(String quote, Stretch passage) {
    offered++;
    return switch (FoundQuote.of(quote, material.reading(), passage)) {
      case FoundQuote.Once(Excerpt found) -> Optional.of(found);
      case FoundQuote.Nowhere() -> {
        nowhere++;
        yield Optional.empty();
      }
      case FoundQuote.Several() -> {
        several++;
        yield Optional.empty();
      }
    };
  }

  private <T> void keep(Optional<T> draft, List<T> into) {
    if (draft.isEmpty()) otherwise++;
    else if (!into.contains(draft.get())) into.add(draft.get());
  }

  private Optional<StatementDraft> statement(ModelAnswer.Saying each, Excerpt quote) {
    Optional<Stance> stance = constant(Stance.class, each.stance());
    Optional<StatementDraft.Claim> claim = constant(StatementDraft.Claim.class, each.claim());
    if (stance.isEmpty()
        || claim.isEmpty()
        || !known(each.speakers())
        || !stand(each.victims())
        || !stand(each.actors())) return Optional.empty();
    boolean act = claim.get() == StatementDraft.Claim.ACT_HAPPENED;
    if (act ? !isTerm("acts", each.kind()) : !each.kind().matches("[a-z][a-z -]{1,59}"))
      return Optional.empty();
    return Optional.of(
        new StatementDraft(
            quote,
            chain(each.speakers()),
            stance.get(),
            new StatementDraft.Told(
                claim.get(),
                each.kind(),
                each.victims(),
                each.actors(),
                words.date(quote),
                borne(each.where())),
            Optional.empty(),
            List.of(),
            rule));
  }

  private Optional<FigureDraft> figure(ModelAnswer.Number each, Excerpt quote) {
    Optional<Amount> amount = words.amount(quote);
    Optional<StockOrFlow> stock = constant(StockOrFlow.class, each.stockOrFlow());
    boolean sound =
        amount.isPresent()
            && stock.isPresent()
            && each.unit().matches("[a-z][a-z -]{1,39}")
            && words.have(each.ofWhat())
            && known(each.speakers());
    if (!sound) return Optional.empty();
    return Optional.of(
        new FigureDraft(
            quote,
            chain(each.speakers()),
            amount.orElseThrow(),
            each.unit(),
            each.ofWhat(),
            borne(each.where()),
            Optional.empty(),
            Optional.empty(),
            stock.orElseThrow(),
            Optional.empty(),
            Optional.empty(),
            rule));
  }

  private Optional<DemandDraft> demand(ModelAnswer.Wish each, Excerpt quote) {
    Optional<Modality> modality = constant(Modality.class, each.modality());
    boolean sound =
        modality.isPresent()
            && isTerm("actions", each.action())
            && words.have(each.object())
            && (each.addressee().isBlank() || words.have(each.addressee()))
            && known(each.speakers());
    if (!sound) return Optional.empty();
    return Optional.of(
        new DemandDraft(
            quote,
            chain(each.speakers()),
            borne(each.addressee()),
            each.action(),
            each.object(),
            modality.orElseThrow(),
            Optional.empty(),
            rule));
  }

  private Optional<PersonDraft> person(ModelAnswer.Name each) {
    return words
        .first(each.name())
        .map(quote -> new PersonDraft(each.name(), borne(each.role()).orElse(""), quote, rule));
  }

  /// The document's author, then those whom the model names.
  private List<String> chain(List<String> speakers) {
    return Stream.concat(Stream.of(material.profile().author()), speakers.stream())
        .distinct()
        .toList();
  }

  private boolean stand(List<String> names) {
    return names.stream().allMatch(words::have);
  }

  private boolean known(List<String> speakers) {
    return speakers.size() <= MOST_SPEAKERS && stand(speakers);
  }

  private Optional<String> borne(String asWritten) {
    return Optional.of(asWritten).filter(words::have);
  }

  private boolean isTerm(String list, String code) {
    return terms.entry(new Term(list, code)).isPresent();
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(written))
        .findFirst();
  }
}
