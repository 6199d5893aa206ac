package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.NameList;
import org.undersigned.model.Quote;
import org.undersigned.model.Reference;
import org.undersigned.model.Reference.Listing;
import org.undersigned.model.Statement;

/// Two editions of a list side by side, with what became of the decisions on the older one's rows.
public final class ComparedRows {
  private final Casebook book;
  private final List<Listing> added;
  private final List<Listing> gone;
  private final List<Change> changed = new ArrayList<>();
  private final Map<Id<?>, List<Link<?>>> judged = new HashMap<>();
  private final Edition edition;
  private int unchanged;

  /// A row of both editions that says something else now.
  public record Change(Listing older, Listing newer, Edition.Likeness why, List<Field> fields) {
    public Change {
      fields = List.copyOf(fields);
    }
  }

  /// @param before, after as written; empty text where the row says nothing
  public record Field(String role, String before, String after) {}

  private ComparedRows(Casebook book, Edition edition) {
    this.book = book;
    this.edition = edition;
    Map<Id<Reference>, Listing> older = rows(book, edition.older());
    Map<Id<Reference>, Listing> newer = rows(book, edition.newer());
    for (Edition.Row row : edition.rows()) {
      Listing before = older.remove(book.editions().asReadNow(row.older()));
      Listing after = newer.remove(book.editions().asReadNow(row.newer()));
      if (before == null || after == null) continue;
      List<Field> fields = fields(before, after);
      if (fields.isEmpty()) unchanged++;
      else changed.add(new Change(before, after, row.likeness(), fields));
    }
    added = List.copyOf(newer.values());
    gone = List.copyOf(older.values());
    for (Link<?> link : book.linksAsJudged())
      if (link.provenance().by() instanceof Maker.Colleague)
        for (Id<?> end : List.of(link.one(), link.other()))
          judged.computeIfAbsent(book.editions().asReadNow(end), _ -> new ArrayList<>()).add(link);
  }

  public static ComparedRows of(Casebook book, Edition edition) {
    return new ComparedRows(book, edition);
  }

  /// The rows of an exhibit's lists as it is read now, in their order.
  public static Map<Id<Reference>, Listing> rows(Casebook book, Fingerprint exhibit) {
    Set<Id<NameList>> lists = new HashSet<>();
    for (NameList list : book.lists()) if (list.exhibit().equals(exhibit)) lists.add(list.id());
    Map<Id<Reference>, Listing> rows = new LinkedHashMap<>();
    for (Reference each : book.references())
      if (each instanceof Listing row && lists.contains(row.list())) rows.put(row.id(), row);
    return rows;
  }

  /// What the two rows say otherwise; a row's own number in its list is none of it.
  private static List<Field> fields(Listing before, Listing after) {
    List<Field> fields = new ArrayList<>();
    if (!spaced(before.asWritten()).equals(spaced(after.asWritten())))
      fields.add(new Field("name", before.asWritten(), after.asWritten()));
    Set<String> roles = new LinkedHashSet<>();
    before.attributes().forEach(each -> roles.add(each.role()));
    after.attributes().forEach(each -> roles.add(each.role()));
    roles.removeAll(List.of("number", "surname", "given", "patronymic"));
    for (String role : roles) {
      String one = before.attribute(role).orElse("");
      String other = after.attribute(role).orElse("");
      if (!spaced(one).equals(spaced(other))) fields.add(new Field(role, one, other));
    }
    return fields;
  }

  private static String spaced(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  public List<Listing> added() {
    return added;
  }

  /// Rows of the older edition that the newer one has not.
  public List<Listing> gone() {
    return gone;
  }

  public List<Change> changed() {
    return List.copyOf(changed);
  }

  /// How many rows say the same in both.
  public int unchanged() {
    return unchanged;
  }

  /// Colleagues' judgements that stand on a row of the older edition.
  public List<Link<?>> judgedOn(Listing older) {
    return judgedOn(older.id());
  }

  private List<Link<?>> judgedOn(Id<Reference> older) {
    return List.copyOf(judged.getOrDefault(book.editions().asReadNow(older), List.of()));
  }

  /// How many judgements on older rows are on the same rows of the newer edition now.
  public int judgementsCarried() {
    Set<Id<?>> carried = new HashSet<>();
    for (Edition.Row row : edition.rows())
      if (row.likeness() != Edition.Likeness.RENAMED)
        judgedOn(row.older()).forEach(link -> carried.add(link.id()));
    return carried.size();
  }

  /// How many judgements stay on rows that are gone, or renamed and not confirmed.
  public int waiting() {
    Set<Id<?>> left = new HashSet<>();
    gone.forEach(row -> judgedOn(row).forEach(link -> left.add(link.id())));
    for (Edition.Row row : edition.rows())
      if (row.likeness() == Edition.Likeness.RENAMED)
        judgedOn(row.older()).forEach(link -> left.add(link.id()));
    return left.size();
  }

  /// Reviewed statements whose words the newer edition has not, or not in one place alone.
  public List<Statement> statementsOfTheOlder() {
    return book.statements().stream()
        .filter(each -> each.quotes().stream().allMatch(this::isOfTheOlder))
        .toList();
  }

  public int statementsLeft() {
    return statementsOfTheOlder().size();
  }

  private boolean isOfTheOlder(Quote quote) {
    return book.reading(quote.at().reading())
        .map(each -> each.exhibit().equals(edition.older()))
        .orElse(false);
  }
}
