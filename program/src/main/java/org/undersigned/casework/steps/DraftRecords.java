package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Attribution;
import org.undersigned.model.Claim;
import org.undersigned.model.Demand;
import org.undersigned.model.Draft;
import org.undersigned.model.Figure;
import org.undersigned.model.Id;
import org.undersigned.model.Party;
import org.undersigned.model.Passage;
import org.undersigned.model.Provenance;
import org.undersigned.model.Quantity;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Reference;
import org.undersigned.model.Stance;
import org.undersigned.model.Tally;
import org.undersigned.model.Term;
import org.undersigned.model.When;
import org.undersigned.model.Where;
import org.undersigned.statements.DemandDraft;
import org.undersigned.statements.Drafts;
import org.undersigned.statements.Excerpt;
import org.undersigned.statements.FigureDraft;
import org.undersigned.statements.PersonDraft;
import org.undersigned.statements.ReferenceDraft;
import org.undersigned.statements.StatementDraft;

/// Turns what a proposer found in one document into kept records: mentions of persons, and drafts
/// that wait for review. The same text and rules give the same ids.
final class DraftRecords {

  private final Reading reading;
  private final Attribution author;
  private final Provenance provenance;
  private final Map<String, Reference.Mention> mentions = new LinkedHashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  /// @param author the first link of every chain
  DraftRecords(Reading reading, Attribution author, Provenance provenance) {
    this.reading = reading;
    this.author = author;
    this.provenance = provenance;
  }

  /// Mentions first, then the drafts in the order of their lists.
  List<Object> of(Drafts found) {
    found.persons().forEach(this::mention);
    for (StatementDraft each : found.statements()) statement(each);
    for (FigureDraft each : found.figures()) figure(each, found);
    for (DemandDraft each : found.demands()) demand(each);
    for (ReferenceDraft each : found.references()) reference(each);
    List<Object> records = new ArrayList<>(mentions.values());
    records.addAll(drafts);
    return records;
  }

  private void mention(PersonDraft each) {
    String name = each.nameAsWritten();
    mentions.putIfAbsent(
        name,
        new Reference.Mention(
            Id.derived("mention", reading.id().hex(), name),
            name,
            Optional.of(each.role()).filter(role -> !role.isBlank()),
            Reference.Kind.PERSON,
            quote(each.quote())));
  }

  private void statement(StatementDraft each) {
    add(
        each.quote(),
        new Reason(each.rule(), each.open(), each.candidates().stream().map(this::claim).toList()),
        each.speakers(),
        each.stance(),
        claim(each.told()));
  }

  private Claim claim(StatementDraft.Told told) {
    Optional<When> when = told.when().map(When::new);
    List<Party> victims = parties(told.victims());
    List<Party> actors = parties(told.actors());
    return switch (told.claim()) {
      case ACT_HAPPENED ->
          new Claim.ActHappened(
              act(told.kind()), victims, actors, when, told.where().map(Where::asWritten));
      case PERSON_IS -> new Claim.PersonIs(first(victims, actors), told.kind(), "");
      case NUMBER_IS -> new Claim.NumberTold(told.kind(), Optional.empty());
      case SAME_PERSON -> new Claim.SamePerson(first(victims, actors), last(victims, actors));
      case DEMANDED ->
          new Claim.Demanded(
              new Demand.Terms(
                  new Term("actions", "other"),
                  told.kind(),
                  Optional.empty(),
                  Demand.Modality.CALLS_FOR,
                  Optional.empty(),
                  Optional.empty()));
      case ANSWERED -> new Claim.Answered(first(actors, victims), told.kind(), when);
      case SIGNED -> new Claim.Signed(first(actors, victims), told.kind(), when);
      case IN_COURT ->
          new Claim.InCourt(told.kind(), victims, actors.stream().findFirst(), when, "");
    };
  }

  private static Party first(List<Party> ones, List<Party> others) {
    return ones.stream()
        .findFirst()
        .or(() -> others.stream().findFirst())
        .orElse(Party.named("(not named)"));
  }

  private static Party last(List<Party> ones, List<Party> others) {
    List<Party> all = new ArrayList<>(ones);
    all.addAll(others);
    return all.isEmpty() ? Party.named("(not named)") : all.getLast();
  }

  private void figure(FigureDraft each, Drafts found) {
    Optional<Tally> tally = each.amount().tally(reading.text());
    Claim claim =
        tally
            .<Claim>map(
                known ->
                    new Claim.NumberIs(
                        new Figure(
                            quantity(each, found),
                            known,
                            each.asOf().map(When::new),
                            each.partOf())))
            .orElseGet(() -> new Claim.NumberTold(each.ofWhat(), Optional.empty()));
    add(each.quote(), Reason.of(each.rule()), each.speakers(), stance(each, found), claim);
  }

  private Quantity quantity(FigureDraft each, Drafts found) {
    return new Quantity(
        each.unit(),
        told(each, found).map(StatementDraft.Told::kind).map(DraftRecords::act),
        each.ofWhat(),
        each.place().map(Where::asWritten),
        each.from().map(When::new),
        each.to().map(When::new),
        each.stockOrFlow());
  }

  /// The act in which a figure's people stand: of the statements around its words by the same
  /// speaker, the shortest.
  private static Optional<StatementDraft.Told> told(FigureDraft figure, Drafts found) {
    return around(figure, found)
        .filter(each -> each.told().claim() == StatementDraft.Claim.ACT_HAPPENED)
        .map(StatementDraft::told);
  }

  private static Optional<StatementDraft> around(FigureDraft figure, Drafts found) {
    return found.statements().stream()
        .filter(each -> each.quote().start() <= figure.quote().start())
        .filter(each -> each.quote().end() >= figure.quote().end())
        .filter(each -> each.speakers().equals(figure.speakers()))
        .min(Comparator.comparingInt(each -> each.quote().end() - each.quote().start()));
  }

  /// A number that a statement takes back is taken back, one that it doubts is doubted.
  private static Stance stance(FigureDraft figure, Drafts found) {
    return around(figure, found)
        .map(StatementDraft::stance)
        .filter(
            stance ->
                stance == Stance.RETRACTS || stance == Stance.DOUBTS || stance == Stance.DENIES)
        .orElse(Stance.ASSERTS);
  }

  private void demand(DemandDraft each) {
    add(
        each.quote(),
        Reason.of(each.rule()),
        each.speakers(),
        Stance.ASSERTS,
        new Claim.Demanded(
            new Demand.Terms(
                new Term("actions", each.action()),
                each.object(),
                each.addressee().map(this::party),
                each.modality(),
                each.urgency(),
                Optional.empty())));
  }

  private void reference(ReferenceDraft each) {
    add(
        each.quote(),
        Reason.of(each.rule()),
        author.chain(),
        Stance.ASSERTS,
        new Claim.Refers(each.to(), each.date().map(When::new)));
  }

  /// What made a draft, and what it left open.
  private record Reason(String rule, Optional<String> open, List<Claim> candidates) {
    static Reason of(String rule) {
      return new Reason(rule, Optional.empty(), List.of());
    }
  }

  private void add(
      Excerpt words, Reason reason, List<String> speakers, Stance stance, Claim claim) {
    Quote quote = quote(words);
    Id<Draft> id =
        Id.derived(
            "draft",
            reading.id().hex(),
            Integer.toString(words.start()),
            Integer.toString(words.end()),
            reason.rule(),
            String.join("\n", speakers),
            stance.name(),
            claim.toString());
    drafts.add(
        new Draft(
            id,
            says(speakers),
            stance,
            claim,
            reason.candidates(),
            reason.open(),
            List.of(quote),
            reason.rule(),
            provenance));
  }

  /// The chain of speakers, the document's author first.
  private Attribution says(List<String> speakers) {
    List<Attribution> links = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) links.add(i == 0 ? author : speaker(speakers.get(i)));
    Attribution says = links.getLast();
    for (int i = links.size() - 2; i >= 0; i--) says = new Attribution.Relayed(links.get(i), says);
    return says;
  }

  private Attribution speaker(String named) {
    return new Attribution.Speaker(named, who(named), Optional.empty());
  }

  private List<Party> parties(List<String> names) {
    return names.stream().map(this::party).toList();
  }

  private Party party(String named) {
    return new Party(named, who(named), Optional.empty());
  }

  /// The mention that a name means: the same words, without regard to case.
  private Optional<Id<Reference>> who(String named) {
    String wanted = folded(named);
    return mentions.values().stream()
        .filter(each -> folded(each.asWritten()).equals(wanted))
        .map(Reference.Mention::id)
        .findFirst();
  }

  private static String folded(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Term act(String kind) {
    return new Term("acts", kind);
  }

  private Quote quote(Excerpt words) {
    return Quote.from(reading, new Passage(reading.id(), words.start(), words.end()));
  }
}
