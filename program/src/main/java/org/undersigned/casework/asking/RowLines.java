package org.undersigned.casework.asking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.undersigned.lists.ListRow;
import org.undersigned.lists.ReadList;
import org.undersigned.model.Tally;

/// The rows of the lists of people in a reading, as an answer shows them: every row of the file,
/// blank ones too.
final class RowLines {
  private static final String PAGE = "page ";

  private RowLines() {}

  /// Empty where `lists`, all those of a reading, hold no list of people.
  static List<DraftAnswer.RowLine> of(List<ReadList> lists) {
    if (lists.stream().noneMatch(ReadList::namesPeople)) return List.of();
    List<DraftAnswer.RowLine> lines = new ArrayList<>();
    for (ReadList list : lists) for (ListRow row : list.rows()) lines.add(line(row));
    return lines;
  }

  private static DraftAnswer.RowLine line(ListRow row) {
    return switch (row) {
      case ListRow.Title title -> line(title.place(), "title", Said.NOTHING);
      case ListRow.Header header -> line(header.place(), "header", Said.NOTHING);
      case ListRow.Blank blank -> line(blank.place(), "blank", Said.NOTHING);
      case ListRow.Note note -> line(note.place(), "note", Said.NOTHING);
      case ListRow.Total total -> line(total.place(), "total", Said.total(total.stated()));
      case ListRow.Group group ->
          line(
              group.place(),
              "group",
              new Said(
                  Optional.of(group.asWritten()),
                  Optional.empty(),
                  Optional.of(group.particulars()),
                  Optional.of(count(group.count())),
                  Optional.empty()));
      case ListRow.Person person ->
          line(
              person.place(),
              "person",
              new Said(
                  Optional.of(person.asWritten()),
                  Optional.of(person.name()),
                  Optional.of(person.particulars()),
                  Optional.empty(),
                  Optional.empty()));
    };
  }

  /// What a row says, as far as its kind says it.
  private record Said(
      Optional<String> asWritten,
      Optional<ListRow.Name> name,
      Optional<ListRow.Particulars> read,
      Optional<DraftAnswer.CountLine> count,
      Optional<BigDecimal> stated) {
    static final Said NOTHING =
        new Said(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Said total(OptionalLong stated) {
      return new Said(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), number(stated));
    }
  }

  private static DraftAnswer.RowLine line(ListRow.Place place, String kind, Said said) {
    boolean printed = place.sheet().matches(PAGE + "\\d+");
    Optional<String> sheet =
        printed || place.sheet().isEmpty() || place.sheet().matches("table \\d+")
            ? Optional.empty()
            : Optional.of(place.sheet());
    Optional<Integer> page =
        printed
            ? Optional.of(Integer.parseInt(place.sheet().substring(PAGE.length())))
            : Optional.empty();
    return new DraftAnswer.RowLine(
        sheet,
        place.row(),
        page,
        page.map(_ -> place.row()),
        kind,
        said.asWritten(),
        said.name().flatMap(ListRow.Name::given),
        said.name().flatMap(ListRow.Name::surname),
        said.name().flatMap(ListRow.Name::patronymic),
        said.name().map(n -> n.initials() == ListRow.Initials.ONLY).orElse(false),
        said.read().flatMap(r -> r.birth()).map(Object::toString),
        said.read()
            .flatMap(r -> r.age().isPresent() ? Optional.of(r.age().getAsInt()) : Optional.empty()),
        said.read().flatMap(r -> r.sex()).map(Enum::name),
        said.read().flatMap(r -> r.eventDate()).map(Object::toString),
        said.read().flatMap(r -> r.place()),
        said.read().flatMap(r -> r.status()),
        said.count(),
        said.stated());
  }

  private static DraftAnswer.CountLine count(Tally tally) {
    return switch (tally) {
      case Tally.Exactly(long n) -> count(n, n, "exactly");
      case Tally.AtLeast(long n) ->
          new DraftAnswer.CountLine(number(n), Optional.empty(), "at_least");
      case Tally.AtMost(long n) -> count(0, n, "at_most");
      case Tally.Between(long low, long high) -> count(low, high, "between");
      case Tally.About(long n) -> count(n, n, "about");
      case Tally.InWords(OptionalLong low, OptionalLong high, String _) ->
          new DraftAnswer.CountLine(number(low), number(high), "in_words");
    };
  }

  private static DraftAnswer.CountLine count(long low, long high, String bound) {
    return new DraftAnswer.CountLine(number(low), number(high), bound);
  }

  private static Optional<BigDecimal> number(long value) {
    return Optional.of(BigDecimal.valueOf(value));
  }

  private static Optional<BigDecimal> number(OptionalLong value) {
    return value.isPresent() ? number(value.getAsLong()) : Optional.empty();
  }
}
