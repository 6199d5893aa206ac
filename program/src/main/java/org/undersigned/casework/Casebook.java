package org.undersigned.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.undersigned.model.Accession;
import org.undersigned.model.Consent;
import org.undersigned.model.Demand;
import org.undersigned.model.Description;
import org.undersigned.model.Dossier;
import org.undersigned.model.Draft;
import org.undersigned.model.Edition;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Finding;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Import;
import org.undersigned.model.InstrumentRead;
import org.undersigned.model.Link;
import org.undersigned.model.ListColumns;
import org.undersigned.model.NameList;
import org.undersigned.model.OwnTerms;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;
import org.undersigned.model.Reference;
import org.undersigned.model.Response;
import org.undersigned.model.Review;
import org.undersigned.model.Run;
import org.undersigned.model.Source;
import org.undersigned.model.Statement;
import org.undersigned.model.Undoing;
import org.undersigned.model.VictimCount;

/// Every kept record of a case by its kind, derived from the log in the order of its entries.
/// Records that a newer one replaces stay, but no longer stand.
public final class Casebook {

  private final Map<Fingerprint, Exhibit> exhibits = new LinkedHashMap<>();
  private final Map<Id<Accession>, Accession> accessions = new LinkedHashMap<>();
  private final Map<Fingerprint, List<Accession>> accessionsOf = new HashMap<>();
  private final Map<Fingerprint, Reading> newestReading = new HashMap<>();
  private final Map<Id<Accession>, Consent> consents = new LinkedHashMap<>();
  private final Map<Id<Source>, Source> sources = new LinkedHashMap<>();
  private final Map<Fingerprint, Reading> readings = new LinkedHashMap<>();
  private final Map<Fingerprint, InstrumentRead> instruments = new LinkedHashMap<>();
  private final Map<Fingerprint, Description> descriptions = new LinkedHashMap<>();
  private final Map<Id<NameList>, NameList> lists = new LinkedHashMap<>();
  private final Map<Id<Reference>, Reference> references = new LinkedHashMap<>();
  private final Map<Id<Draft>, Draft> drafts = new LinkedHashMap<>();
  private final Map<Id<Draft>, Review> reviews = new LinkedHashMap<>();
  private final Map<Id<Statement>, Statement> statements = new LinkedHashMap<>();
  private final Set<Id<Statement>> replaced = new HashSet<>();
  private final LinkBook links = new LinkBook();
  private final LinkBook copies = new LinkBook();
  private final EditionBook editions = new EditionBook();
  private final CaseTerms terms = new CaseTerms();
  private final Map<Fingerprint, Map<String, ListColumns>> columns = new HashMap<>();
  private final Map<Id<Demand>, Demand> demands = new LinkedHashMap<>();
  private final Map<Id<Response>, Response> responses = new LinkedHashMap<>();
  private final Map<Id<Finding>, Finding> findings = new LinkedHashMap<>();
  private final Map<Id<Run>, Run> runs = new LinkedHashMap<>();
  private final Map<Id<VictimCount>, VictimCount> counts = new LinkedHashMap<>();
  private final Map<Id<Dossier>, Dossier> dossiers = new LinkedHashMap<>();
  private final Map<Id<Import>, Import> imports = new LinkedHashMap<>();
  private final Map<File, Receipt> receipts = new LinkedHashMap<>();
  private final Map<Id<Import>, Undoing> undoings = new HashMap<>();
  private final StandingQuotes quotes = new StandingQuotes(readings);
  private final List<Object> all = new ArrayList<>();

  /// A file of an import.
  private record File(Id<Import> of, int ordinal) {}

  /// Takes in the next record of the log. A quote that does not stand in its reading is set aside
  /// as broken, together with what hangs on it: nobody uses it, and [#brokenQuotes] says so.
  ///
  /// @throws IllegalArgumentException for a kind of record that has no place here: unknown kinds
  ///     stop the program
  public void take(Object record) {
    all.add(record);
    editions.take(record);
    switch (record) {
      case Exhibit each -> exhibits.put(each.id(), each);
      case Accession each -> {
        if (accessions.put(each.id(), each) == null)
          accessionsOf.computeIfAbsent(each.exhibit(), _ -> new ArrayList<>()).add(each);
      }
      case Consent each -> consents.put(each.to(), each);
      case Source each -> sources.put(each.id(), each);
      case Reading each -> {
        readings.put(each.id(), each);
        newestReading.put(each.exhibit(), each);
      }
      case InstrumentRead each -> instruments.put(each.exhibit(), each);
      case Description each -> descriptions.put(each.exhibit(), each);
      case NameList each -> lists.put(each.id(), each);
      case Reference each -> {
        if (quotes.stand(List.of(each.quote()))) references.put(each.id(), each);
      }
      case Draft each -> {
        if (quotes.stand(each.quotes())) drafts.put(each.id(), each);
      }
      case Review each -> reviews.put(each.of(), each);
      case Statement each -> {
        if (quotes.stand(each.quotes())) {
          statements.put(each.id(), each);
          each.replaces().ifPresent(replaced::add);
        }
      }
      case Link<?> each -> (lists.containsKey(each.one()) ? copies : links).add(each);
      case Demand each -> demands.put(each.id(), each);
      case Response each -> responses.put(each.id(), each);
      case Finding each -> findings.put(each.id(), each);
      case Run each -> runs.put(each.id(), each);
      case VictimCount each -> counts.put(each.id(), each);
      case Dossier each -> dossiers.put(each.id(), each);
      case Import each -> imports.put(each.id(), each);
      case Receipt each -> receipts.put(new File(each.of(), each.ordinal()), each);
      case Undoing each -> undoings.put(each.of(), each);
      case Edition _ -> {}
      case ListColumns each -> understood(each);
      case OwnTerms each -> terms.take(each);
      default -> throw new IllegalArgumentException("No place for a " + record.getClass());
    }
  }

  /// The rows of a table whose columns are understood anew follow as they are read now; those read
  /// before no longer stand.
  private void understood(ListColumns table) {
    columns.computeIfAbsent(table.exhibit(), _ -> new LinkedHashMap<>()).put(table.sheet(), table);
    readingOf(table.exhibit())
        .map(reading -> Id.<NameList>derived("list", reading.id().hex(), table.sheet()))
        .ifPresent(
            list -> {
              lists.remove(list);
              references
                  .values()
                  .removeIf(
                      each -> each instanceof Reference.Listing row && row.list().equals(list));
            });
  }

  /// A casebook of those records alone that pass `test`, in the same order: what may leave the
  /// house.
  public Casebook only(Predicate<Object> test) {
    Casebook part = new Casebook();
    all.stream().filter(test).forEach(part::take);
    return part;
  }

  public Collection<Exhibit> exhibits() {
    return Collections.unmodifiableCollection(exhibits.values());
  }

  public Optional<Exhibit> exhibit(Fingerprint id) {
    return Optional.ofNullable(exhibits.get(id));
  }

  /// The exhibit whose fingerprint starts with `start`, as [Fingerprint#brief] writes it or not, if
  /// exactly one does.
  public Optional<Exhibit> exhibitStarting(String start) {
    String digits = start.endsWith("…") ? start.substring(0, start.length() - 1) : start;
    List<Exhibit> found =
        exhibits.values().stream().filter(each -> each.id().hex().startsWith(digits)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  public Collection<Accession> accessions() {
    return Collections.unmodifiableCollection(accessions.values());
  }

  public Optional<Accession> accession(Id<Accession> id) {
    return Optional.ofNullable(accessions.get(id));
  }

  /// All handings-over of an exhibit, first to last.
  public List<Accession> accessionsOf(Fingerprint exhibit) {
    return List.copyOf(accessionsOf.getOrDefault(exhibit, List.of()));
  }

  /// The name under which an exhibit first came in; where nothing is known of its handing-over,
  /// what it is by its own words.
  public String nameOf(Fingerprint exhibit) {
    return accessionsOf(exhibit).stream()
        .findFirst()
        .map(Accession::name)
        .or(() -> listOf(exhibit).map(NameList::title))
        .or(() -> descriptionOf(exhibit).map(Casebook::label))
        .orElse(exhibit.brief());
  }

  private Optional<NameList> listOf(Fingerprint exhibit) {
    return lists().stream().filter(each -> each.exhibit().equals(exhibit)).findFirst();
  }

  private static String label(Description description) {
    String kind = description.kind().isEmpty() ? "document" : description.kind();
    return kind
        + " of "
        + description.author().chain().getFirst()
        + description.date().map(date -> ", " + date).orElse("");
  }

  /// The terms that hold now for an accession.
  public Optional<Consent> consent(Id<Accession> accession) {
    return Optional.ofNullable(consents.get(accession));
  }

  public Optional<Source> source(Id<Source> id) {
    return Optional.ofNullable(sources.get(id));
  }

  public Collection<Reading> readings() {
    return Collections.unmodifiableCollection(readings.values());
  }

  public Optional<Reading> reading(Fingerprint id) {
    return Optional.ofNullable(readings.get(id));
  }

  /// The newest reading of an exhibit.
  public Optional<Reading> readingOf(Fingerprint exhibit) {
    return Optional.ofNullable(newestReading.get(exhibit));
  }

  /// The instrument that was read in an exhibit.
  public Optional<InstrumentRead> instrumentOf(Fingerprint exhibit) {
    return Optional.ofNullable(instruments.get(exhibit));
  }

  /// What is known of an exhibit as a document.
  public Optional<Description> descriptionOf(Fingerprint exhibit) {
    return Optional.ofNullable(descriptions.get(exhibit));
  }

  /// The exhibit whose text a quote stands in.
  public Fingerprint exhibitOf(Quote quote) {
    return reading(quote.at().reading()).orElseThrow().exhibit();
  }

  /// The lists of the exhibits as they are read now.
  public List<NameList> lists() {
    return lists.values().stream().filter(each -> !editions.isReadAnew(each.id())).toList();
  }

  /// A list by its id, whether its exhibit was read anew since or not.
  public Optional<NameList> list(Id<NameList> id) {
    return Optional.ofNullable(lists.get(id));
  }

  /// Every reference, rows of older editions and readings too.
  public Collection<Reference> references() {
    return Collections.unmodifiableCollection(references.values());
  }

  /// The references that count: not the rows of a list of which a newer edition or reading counts.
  public List<Reference> current() {
    return references.values().stream().filter(each -> !editions.isSuperseded(each)).toList();
  }

  /// Which exhibits are newer editions of which.
  public EditionBook editions() {
    return editions;
  }

  /// The terms that are chosen from.
  public CaseTerms terms() {
    return terms;
  }

  /// How colleagues understand the columns of an exhibit's tables, by sheet.
  public Map<String, ListColumns> columnsOf(Fingerprint exhibit) {
    return Collections.unmodifiableMap(columns.getOrDefault(exhibit, Map.of()));
  }

  public Optional<Reference> reference(Id<Reference> id) {
    return Optional.ofNullable(references.get(id));
  }

  public Collection<Draft> drafts() {
    return Collections.unmodifiableCollection(drafts.values());
  }

  public Optional<Draft> draft(Id<Draft> id) {
    return Optional.ofNullable(drafts.get(id));
  }

  /// Drafts that nobody has reviewed yet.
  public List<Draft> openDrafts() {
    return drafts.values().stream().filter(each -> !reviews.containsKey(each.id())).toList();
  }

  public Optional<Review> reviewOf(Id<Draft> draft) {
    return Optional.ofNullable(reviews.get(draft));
  }

  /// Reviewed statements that no newer one replaces.
  public List<Statement> statements() {
    return statements.values().stream().filter(each -> !replaced.contains(each.id())).toList();
  }

  /// A statement by its id, whether it still stands or was replaced.
  public Optional<Statement> statement(Id<Statement> id) {
    return Optional.ofNullable(statements.get(id));
  }

  /// Links that stand: none that a newer one replaces, none that was taken back. Those on a row of
  /// an older edition are on the same row of the newest.
  public Collection<Link<?>> links() {
    return editions.carried(links.standing());
  }

  /// Lists that a colleague declared to be compiled one from the other; those that stand, between
  /// the lists as they are read now.
  public Collection<Link<?>> copies() {
    return editions.carried(copies.standing());
  }

  /// Links that stand, between the rows on which they were judged.
  public Collection<Link<?>> linksAsJudged() {
    return links.standing();
  }

  /// Every record in the order of the log.
  public List<Object> inOrder() {
    return Collections.unmodifiableList(all);
  }

  public Collection<Demand> demands() {
    return Collections.unmodifiableCollection(demands.values());
  }

  public Collection<Response> responses() {
    return Collections.unmodifiableCollection(responses.values());
  }

  public Collection<Finding> findings() {
    return Collections.unmodifiableCollection(findings.values());
  }

  public Collection<Run> runs() {
    return Collections.unmodifiableCollection(runs.values());
  }

  /// Counts as they were made, first to last.
  public Collection<VictimCount> counts() {
    return Collections.unmodifiableCollection(counts.values());
  }

  public Collection<Dossier> dossiers() {
    return Collections.unmodifiableCollection(dossiers.values());
  }

  /// Imports, first to last, undone ones too.
  public Collection<Import> imports() {
    return Collections.unmodifiableCollection(imports.values());
  }

  /// The import that a receipt belongs to.
  public Optional<Import> importOf(Receipt receipt) {
    return Optional.ofNullable(imports.get(receipt.of()));
  }

  /// The newest receipt of each file of an import, in the order of the files.
  public List<Receipt> receiptsOf(Id<Import> of) {
    return receipts.values().stream()
        .filter(each -> each.of().equals(of))
        .sorted(Comparator.comparingInt(Receipt::ordinal))
        .toList();
  }

  /// The newest receipts of all files of all imports.
  public Collection<Receipt> receipts() {
    return Collections.unmodifiableCollection(receipts.values());
  }

  /// Why and by whom an import was undone, if it was.
  public Optional<Undoing> undoingOf(Id<Import> of) {
    return Optional.ofNullable(undoings.get(of));
  }

  /// Quotes that do not stand in their reading: damage, or a tampered record.
  public List<Quote> brokenQuotes() {
    return quotes.broken();
  }
}
