package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.KeptColumns;
import org.undersigned.casework.ReceiptWords;
import org.undersigned.lists.ListRow;
import org.undersigned.lists.ReadList;
import org.undersigned.model.Import;
import org.undersigned.model.Message;
import org.undersigned.model.Receipt;
import org.undersigned.model.Undoing;

/// Imports with their receipts: a line per file, and on request a line per row of its lists.
public final class ShowImports {
  private final Casebook book;
  private final Function<Message, String> words;

  public ShowImports(Casebook book, Function<Message, String> words) {
    this.book = book;
    this.words = words;
  }

  /// One import.
  ///
  /// @param given how many files were given; `totals` counts enclosed ones too
  /// @param undone why it was undone, if it was
  public record ImportLine(
      int number,
      String at,
      int given,
      int toCome,
      ReceiptWords.Totals totals,
      Optional<String> undone) {}

  /// One file.
  public record FileLine(
      int ordinal,
      String file,
      String exhibit,
      Optional<String> within,
      String state,
      Receipt.Rows rows,
      int drafts,
      List<String> notices) {}

  /// One row of a list.
  ///
  /// @param state taken, taken with a warning, or not taken
  /// @param because what the row is instead of a person; the warnings
  public record RowLine(String file, String sheet, int row, String state, List<String> because) {}

  public List<ImportLine> all() {
    return book.imports().stream().map(this::line).toList();
  }

  public ImportLine line(Import of) {
    List<Receipt> receipts = book.receiptsOf(of.id());
    long given = receipts.stream().filter(each -> each.within().isEmpty()).count();
    return new ImportLine(
        of.number(),
        of.provenance().at().toString(),
        of.files(),
        (int) Math.max(0, of.files() - given),
        ReceiptWords.Totals.of(receipts),
        book.undoingOf(of.id()).map(Undoing::why));
  }

  public List<FileLine> files(Import of) {
    return book.receiptsOf(of.id()).stream()
        .map(
            each ->
                new FileLine(
                    each.ordinal(),
                    each.file(),
                    each.exhibit().map(Object::toString).orElse(""),
                    each.within().map(Object::toString),
                    each.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    each.rows(),
                    each.drafts(),
                    each.notices().stream().map(words).toList()))
        .toList();
  }

  /// Every row of the lists in the files of an import; they add up to the receipts' counts.
  public List<RowLine> rows(Collection<Receipt> receipts) {
    List<RowLine> lines = new ArrayList<>();
    for (Receipt receipt : receipts) {
      if (receipt.rows().all() == 0) continue;
      receipt
          .exhibit()
          .flatMap(book::readingOf)
          .ifPresent(
              reading -> {
                for (ReadList list : KeptColumns.read(book, reading))
                  if (list.namesPeople())
                    for (ListRow row : list.rows()) lines.add(row(receipt.file(), row));
              });
    }
    return lines;
  }

  private RowLine row(String file, ListRow row) {
    return switch (row) {
      case ListRow.Person person -> taken(file, row, person.particulars());
      case ListRow.Group group -> taken(file, row, group.particulars());
      case ListRow.Title _ -> notTaken(file, row, "a title");
      case ListRow.Header _ -> notTaken(file, row, "headings of columns");
      case ListRow.Blank _ -> notTaken(file, row, "blank");
      case ListRow.Note _ -> notTaken(file, row, "a note");
      case ListRow.Total _ -> notTaken(file, row, "a total");
    };
  }

  private RowLine taken(String file, ListRow row, ListRow.Particulars read) {
    List<String> warnings = read.warnings().stream().map(words).toList();
    String state = warnings.isEmpty() ? "taken" : "taken with a warning";
    return new RowLine(file, row.place().sheet(), row.place().row(), state, warnings);
  }

  private static RowLine notTaken(String file, ListRow row, String because) {
    return new RowLine(file, row.place().sheet(), row.place().row(), "not taken", List.of(because));
  }
}
