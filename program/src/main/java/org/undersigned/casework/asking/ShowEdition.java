package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.Reference;
import org.undersigned.model.Reference.Attribute;
import org.undersigned.model.Reference.Listing;
import org.undersigned.rendering.EditionPart;

/// Makes what is shown of two editions: who came, who is gone, what changed, and where the
/// decisions are now.
public final class ShowEdition {
  private static final List<String> OF_THE_NAME =
      List.of("number", "name", "surname", "given", "patronymic");

  private final Casebook book;

  public ShowEdition(Casebook book) {
    this.book = book;
  }

  public List<EditionPart> all() {
    return book.editions().all().stream().map(this::part).toList();
  }

  /// Of an exhibit that is a newer edition.
  public Optional<EditionPart> of(Fingerprint newer) {
    return book.editions().of(newer).map(this::part);
  }

  private EditionPart part(Edition edition) {
    ComparedRows rows = ComparedRows.of(book, edition);
    boolean compared = edition.standing() == Edition.Standing.COMPARED;
    List<EditionPart.Change> changed = new ArrayList<>();
    for (ComparedRows.Change each : rows.changed()) changed.add(change(rows, each));
    return new EditionPart(
        exhibit(edition.newer()),
        exhibit(edition.older()),
        compared ? "compared" : "waits until both are read",
        compared ? rows.added().stream().map(row -> row(rows, row)).toList() : List.of(),
        compared ? rows.gone().stream().map(row -> row(rows, row)).toList() : List.of(),
        changed,
        rows.unchanged(),
        rows.judgementsCarried() + statementsCarried(edition),
        compared
            ? rows.statementsOfTheOlder().stream()
                .map(each -> each.quotes().getFirst().exact())
                .toList()
            : List.of());
  }

  private int statementsCarried(Edition edition) {
    return (int)
        book.statements().stream()
            .filter(each -> book.exhibitOf(each.quotes().getFirst()).equals(edition.newer()))
            .filter(
                each ->
                    each.replaces()
                        .flatMap(book::statement)
                        .filter(
                            was -> book.exhibitOf(was.quotes().getFirst()).equals(edition.older()))
                        .isPresent())
            .count();
  }

  private EditionPart.Exhibit exhibit(Fingerprint id) {
    return new EditionPart.Exhibit("/exhibit/" + id.hex(), id.brief(), book.nameOf(id));
  }

  private EditionPart.Row row(ComparedRows rows, Listing row) {
    return new EditionPart.Row(row.row(), row.asWritten(), says(row), decisions(rows, row));
  }

  private EditionPart.Change change(ComparedRows rows, ComparedRows.Change each) {
    String why =
        switch (each.why()) {
          case SAME_NAME -> "same name";
          case RENAMED -> "renamed: decide whether it is the same row";
          case JUDGED -> "judged the same row";
        };
    return new EditionPart.Change(
        each.older().row(),
        each.newer().row(),
        each.newer().asWritten(),
        why,
        each.fields().stream()
            .map(f -> new EditionPart.Field(f.role(), f.before(), f.after()))
            .toList(),
        decisions(rows, each.older()));
  }

  private static String says(Listing row) {
    return row.attributes().stream()
        .filter(each -> !OF_THE_NAME.contains(each.role()))
        .map(Attribute::value)
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining(", "));
  }

  private List<String> decisions(ComparedRows rows, Listing older) {
    return rows.judgedOn(older).stream().map(link -> decision(link, older)).toList();
  }

  private String decision(Link<?> link, Listing row) {
    Id<?> other = link.one().value().equals(row.id().value()) ? link.other() : link.one();
    String whom =
        book.reference(new Id<Reference>(other.value())).map(Reference::asWritten).orElse("?");
    String said =
        switch (link.judgement()) {
          case SAME -> "the same person as ";
          case DIFFERENT -> "not the same person as ";
          case UNDECIDED -> "cannot be told from ";
          case TAKEN_BACK -> "taken back: ";
        };
    String by = link.provenance().by() instanceof Maker.Colleague(String name) ? name : "";
    return said + whom + (by.isEmpty() ? "" : " (" + by + ")");
  }
}
