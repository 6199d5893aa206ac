package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.KeptColumns;
import org.undersigned.lists.ColumnMapping;
import org.undersigned.lists.ListReader;
import org.undersigned.lists.ReadList;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.ListColumns;
import org.undersigned.model.Maker;
import org.undersigned.model.Reading;
import org.undersigned.rendering.ColumnsPart;

/// Makes what is shown of the columns of an exhibit's lists.
public final class ShowColumns {
  private static final int EXAMPLES = 3;

  private final Casebook book;

  public ShowColumns(Casebook book) {
    this.book = book;
  }

  /// The tables of an exhibit: those that list people; all, where none does.
  public List<ColumnsPart> of(Fingerprint exhibit) {
    Optional<Reading> reading = book.readingOf(exhibit);
    if (reading.isEmpty()) return List.of();
    List<ReadList> lists = KeptColumns.read(book, reading.get());
    boolean people = lists.stream().anyMatch(ReadList::namesPeople);
    return lists.stream()
        .filter(each -> each.namesPeople() || !people)
        .map(each -> part(exhibit, reading.get(), each))
        .toList();
  }

  private ColumnsPart part(Fingerprint exhibit, Reading reading, ReadList list) {
    Optional<ListColumns> kept = Optional.ofNullable(book.columnsOf(exhibit).get(list.sheet()));
    List<ColumnsPart.Column> columns = new ArrayList<>();
    var examples = ListReader.examples(reading, list, EXAMPLES);
    for (ColumnMapping.Column each : list.mapping().columns())
      columns.add(
          new ColumnsPart.Column(
              each.number(),
              each.heading(),
              each.role().attribute(),
              ground(each.ground(), kept),
              examples.getOrDefault(each.number(), List.of())));
    return new ColumnsPart(
        exhibit.hex(),
        list.sheet(),
        list.title(),
        columns,
        list.account().taken()
            + " rows taken, "
            + list.account().withWarning()
            + " with a warning, "
            + list.account().notTaken()
            + " not taken",
        kept.isPresent() ? "" : offer(exhibit, list));
  }

  private static String ground(ColumnMapping.Ground ground, Optional<ListColumns> kept) {
    return switch (ground) {
      case HEADING -> "its heading";
      case CONTENT -> "what stands in it";
      case PERSON ->
          kept.map(ListColumns::provenance)
              .map(each -> each.by() instanceof Maker.Colleague(String name) ? name : "")
              .filter(name -> !name.isEmpty())
              .map(name -> "said by " + name)
              .orElse("said by a colleague");
    };
  }

  /// Corrections made on the older edition are offered, never taken over by themselves.
  private String offer(Fingerprint exhibit, ReadList list) {
    return book.editions()
        .of(exhibit)
        .map(Edition::older)
        .filter(older -> book.columnsOf(older).containsKey(list.sheet()))
        .map(
            older ->
                "the columns of the older edition were corrected; take that over with"
                    + " 'undersigned columns "
                    + exhibit.brief()
                    + " --like "
                    + older.brief()
                    + "'")
        .orElse("");
  }
}
