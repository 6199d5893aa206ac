package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.casework.KeptColumns;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.ComparedRows;
import org.undersigned.lists.EditionComparison;
import org.undersigned.lists.Listings;
import org.undersigned.lists.ReadList;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.model.Reference;
import org.undersigned.model.Statement;

/// Compares a newer edition with the older one, once both are read, and carries what was decided:
/// judgements on a row go to the same row, confirmed statements to the same words. What has no
/// place in the newer edition stays where it is, and is shown.
public final class CarryEdition {
  private final OpenCase opened;
  private final Acting acting;

  public CarryEdition(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// Carries to `exhibit`, or from it, where it is an edition of another, and says what came of it.
  /// Does nothing where the two are compared already.
  public List<Message> of(Fingerprint exhibit) {
    List<Message> said = new ArrayList<>();
    for (Edition each : List.copyOf(opened.book().editions().all()))
      if (each.standing() == Edition.Standing.DECLARED
          && (each.newer().equals(exhibit) || each.older().equals(exhibit)))
        carry(each, Map.of()).ifPresent(said::add);
    return said;
  }

  /// Compares anew, with what a colleague says of single rows.
  ///
  /// @param judged newer rows by the older rows that they are, beside those said before
  /// @return what came of it; empty where one of the two is not read yet
  Optional<Message> carry(Edition edition, Map<Id<Reference>, Id<Reference>> judged) {
    Optional<Reading> newer = opened.book().readingOf(edition.newer());
    Optional<Reading> older = opened.book().readingOf(edition.older());
    if (newer.isEmpty() || older.isEmpty()) return Optional.empty();
    Map<Id<Reference>, Id<Reference>> pairs = new LinkedHashMap<>();
    for (Edition.Row row : edition.rows())
      if (row.likeness() == Edition.Likeness.JUDGED && !judged.containsValue(now(row.newer())))
        pairs.put(now(row.older()), now(row.newer()));
    pairs.putAll(judged);
    Edition compared = compared(edition, rows(older.get(), newer.get(), pairs));
    List<Object> records = new ArrayList<>(List.of(compared));
    CarriedStatements carried = new CarriedStatements(opened.book(), compared, acting);
    records.addAll(carried.of(older.get(), newer.get()));
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), records);
    return Optional.of(refused.orElseGet(() -> said(compared, records)));
  }

  /// The row as its exhibit is read now.
  private Id<Reference> now(Id<Reference> row) {
    return new Id<>(opened.book().editions().asReadNow(row).value());
  }

  private Edition compared(Edition edition, List<Edition.Row> rows) {
    return new Edition(
        Id.derived("edition", edition.id().toString(), "compared", acting.at().toString()),
        edition.newer(),
        edition.older(),
        Edition.Standing.COMPARED,
        rows,
        acting.inPerson());
  }

  private List<Edition.Row> rows(
      Reading older, Reading newer, Map<Id<Reference>, Id<Reference>> judged) {
    List<Edition.Row> rows = new ArrayList<>();
    List<ReadList> before = lists(older);
    List<ReadList> after = lists(newer);
    judged.forEach((one, other) -> rows.add(row(one, other, Edition.Likeness.JUDGED)));
    for (ReadList list : after)
      counterpart(list, before, after)
          .ifPresent(
              was -> {
                for (var pair : EditionComparison.of(was, list).pairs()) {
                  Id<Reference> one = Listings.idOf(older, pair.older());
                  Id<Reference> other = Listings.idOf(newer, pair.newer());
                  if (judged.containsKey(one) || judged.containsValue(other)) continue;
                  boolean renamed = pair.differences().contains("name");
                  rows.add(
                      row(
                          one,
                          other,
                          renamed ? Edition.Likeness.RENAMED : Edition.Likeness.SAME_NAME));
                }
              });
    return rows;
  }

  private static Edition.Row row(
      Id<Reference> older, Id<Reference> newer, Edition.Likeness likeness) {
    return new Edition.Row(older, newer, likeness);
  }

  private List<ReadList> lists(Reading reading) {
    return KeptColumns.read(opened.book(), reading).stream().filter(ReadList::namesPeople).toList();
  }

  /// The list of the same sheet, else the one that stands at the same place among those without.
  private static Optional<ReadList> counterpart(
      ReadList list, List<ReadList> before, List<ReadList> after) {
    Map<String, ReadList> bySheet = new HashMap<>();
    before.forEach(each -> bySheet.put(each.sheet(), each));
    ReadList same = bySheet.get(list.sheet());
    if (same != null) return Optional.of(same);
    List<ReadList> left = new ArrayList<>(before);
    left.removeIf(each -> after.stream().anyMatch(a -> a.sheet().equals(each.sheet())));
    List<ReadList> fresh = after.stream().filter(a -> !bySheet.containsKey(a.sheet())).toList();
    int place = fresh.indexOf(list);
    return place < left.size() ? Optional.of(left.get(place)) : Optional.empty();
  }

  private Message said(Edition edition, List<Object> records) {
    ComparedRows rows = ComparedRows.of(opened.book(), edition);
    long statements = records.stream().filter(Statement.class::isInstance).count();
    return Message.of(
        "EDITION-01",
        "older",
        opened.book().nameOf(edition.older()),
        "added",
        Integer.toString(rows.added().size()),
        "gone",
        Integer.toString(rows.gone().size()),
        "changed",
        Integer.toString(rows.changed().size()),
        "same",
        Integer.toString(rows.unchanged()),
        "carried",
        Long.toString(statements + rows.judgementsCarried()),
        "waiting",
        Integer.toString(rows.waiting() + rows.statementsLeft()),
        "exhibit",
        edition.newer().brief());
  }
}
