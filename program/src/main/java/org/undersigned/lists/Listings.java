package org.undersigned.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.undersigned.lists.ListRow.Particulars;
import org.undersigned.model.Id;
import org.undersigned.model.NameList;
import org.undersigned.model.Passage;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Reference;
import org.undersigned.model.Reference.Attribute;
import org.undersigned.model.Reference.Listing;
import org.undersigned.model.Tally;

/// The persons and groups of a list as references of the model.
public final class Listings {
  private Listings() {}

  /// A listing for each person and group of `list`, in order, each with the quote of its row. Its
  /// id follows from the reading and the place of the row.
  ///
  /// Attributes: the parts of the name; then `birth`, `age`, `sex`, `event_date`, `place`, `status`
  /// as read; of a group `count_low`, `count_high` and `count_bound`; then every other cell by the
  /// role of its column.
  public static List<Listing> of(Reading reading, ReadList list, Id<NameList> id) {
    List<ListRow> rows =
        list.rows().stream()
            .filter(r -> r instanceof ListRow.Person || r instanceof ListRow.Group)
            .toList();
    List<Quote> quotes =
        Quote.from(
            reading,
            rows.stream()
                .map(r -> new Passage(reading.id(), r.place().start(), r.place().end()))
                .toList());
    List<Listing> listings = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++)
      listings.add(listing(idOf(reading, rows.get(i)), id, rows.get(i), quotes.get(i)));
    return listings;
  }

  /// The id of the listing that a row of `reading` is.
  public static Id<Reference> idOf(Reading reading, ListRow row) {
    return Id.derived(
        "listing", reading.id().hex(), row.place().sheet(), Integer.toString(row.place().row()));
  }

  private static Listing listing(Id<Reference> own, Id<NameList> list, ListRow row, Quote quote) {
    List<Attribute> attributes = new ArrayList<>();
    String asWritten = "";
    switch (row) {
      case ListRow.Person person -> {
        asWritten = person.asWritten();
        add(attributes, "surname", person.name().surname(), asWritten);
        add(attributes, "given", person.name().given(), asWritten);
        add(attributes, "patronymic", person.name().patronymic(), asWritten);
        addParticulars(attributes, person.particulars());
      }
      case ListRow.Group group -> {
        asWritten = group.asWritten();
        addCount(attributes, group.count(), asWritten);
        addParticulars(attributes, group.particulars());
      }
      case ListRow.Title _, ListRow.Header _, ListRow.Blank _, ListRow.Note _, ListRow.Total _ -> {}
    }
    return new Listing(own, list, row.place().row(), asWritten, attributes, quote);
  }

  private static void addParticulars(List<Attribute> attributes, Particulars read) {
    addRead(attributes, read, ColumnRole.BIRTH, read.birth().map(Object::toString));
    addRead(
        attributes,
        read,
        ColumnRole.AGE,
        read.age().isPresent()
            ? Optional.of(Integer.toString(read.age().getAsInt()))
            : Optional.empty());
    addRead(attributes, read, ColumnRole.SEX, read.sex().map(Enum::name));
    addRead(attributes, read, ColumnRole.EVENT_DATE, read.eventDate().map(Object::toString));
    addRead(attributes, read, ColumnRole.PLACE, read.place());
    addRead(attributes, read, ColumnRole.STATUS, read.status());
    List<String> done = attributes.stream().map(Attribute::role).toList();
    for (Attribute other : read.attributes()) {
      boolean ofTheName = List.of("name", "surname", "given", "patronymic").contains(other.role());
      if (!ofTheName && !done.contains(other.role())) attributes.add(other);
    }
  }

  private static void addRead(
      List<Attribute> attributes, Particulars read, ColumnRole role, Optional<String> value) {
    String written =
        read.attributes().stream()
            .filter(a -> a.role().equals(role.attribute()))
            .map(Attribute::asWritten)
            .findFirst()
            .orElse("");
    add(attributes, role.attribute(), value, written);
  }

  private static void add(
      List<Attribute> attributes, String role, Optional<String> value, String written) {
    value.ifPresent(v -> attributes.add(new Attribute(role, v, written.isEmpty() ? v : written)));
  }

  private static void addCount(List<Attribute> attributes, Tally count, String written) {
    Optional<Long> low =
        switch (count) {
          case Tally.Exactly(long n) -> Optional.of(n);
          case Tally.AtLeast(long n) -> Optional.of(n);
          case Tally.AtMost _ -> Optional.of(0L);
          case Tally.Between(long least, long _) -> Optional.of(least);
          case Tally.About(long n) -> Optional.of(n);
          case Tally.InWords words -> number(words.low());
        };
    Optional<Long> high =
        switch (count) {
          case Tally.Exactly(long n) -> Optional.of(n);
          case Tally.AtLeast _ -> Optional.empty();
          case Tally.AtMost(long n) -> Optional.of(n);
          case Tally.Between(long _, long most) -> Optional.of(most);
          case Tally.About(long n) -> Optional.of(n);
          case Tally.InWords words -> number(words.high());
        };
    add(attributes, "count_low", low.map(Object::toString), written);
    add(attributes, "count_high", high.map(Object::toString), written);
    add(attributes, "count_bound", Optional.of(bound(count)), written);
  }

  private static Optional<Long> number(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  /// The name of a tally's kind, as formats write it.
  static String bound(Tally count) {
    return switch (count) {
      case Tally.Exactly _ -> "exactly";
      case Tally.AtLeast _ -> "at_least";
      case Tally.AtMost _ -> "at_most";
      case Tally.Between _ -> "between";
      case Tally.About _ -> "about";
      case Tally.InWords _ -> "in_words";
    };
  }
}
