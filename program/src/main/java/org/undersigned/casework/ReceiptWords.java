package org.undersigned.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.undersigned.model.Message;
import org.undersigned.model.Receipt;

/// Receipts in words: a line per file, and totals that add up.
public final class ReceiptWords {
  private ReceiptWords() {}

  /// How many files came how far.
  ///
  /// @param files all, enclosed ones included
  /// @param waiting sealed and not read yet
  public record Totals(
      int files, int taken, int withWarning, int notTaken, int waiting, Receipt.Rows rows) {
    public static Totals of(List<Receipt> receipts) {
      int[] states = new int[Receipt.State.values().length];
      Receipt.Rows rows = Receipt.Rows.NONE;
      for (Receipt each : receipts) {
        states[each.state().ordinal()]++;
        rows = rows.plus(each.rows());
      }
      return new Totals(
          receipts.size(),
          states[Receipt.State.TAKEN.ordinal()],
          states[Receipt.State.TAKEN_WITH_WARNING.ordinal()],
          states[Receipt.State.NOT_TAKEN.ordinal()],
          states[Receipt.State.SEALED.ordinal()],
          rows);
    }
  }

  /// One file, and below it its notices.
  public static List<String> lines(Receipt receipt, Function<Message, String> words) {
    StringBuilder line = new StringBuilder(state(receipt)).append("  ").append(receipt.file());
    receipt.within().ifPresent(each -> line.append(", enclosed in ").append(each.brief()));
    Receipt.Rows rows = receipt.rows();
    if (rows.all() > 0) line.append(", ").append(rows(rows));
    if (receipt.drafts() > 0) line.append(", ").append(receipt.drafts()).append(" drafts");
    List<String> lines = new ArrayList<>(List.of(line.toString()));
    receipt.notices().forEach(notice -> lines.add("    " + words.apply(notice)));
    return lines;
  }

  /// "412 files: 390 taken, 12 with a warning, 10 not taken".
  public static String totals(Totals totals) {
    return totals.files()
        + (totals.files() == 1 ? " file: " : " files: ")
        + totals.taken()
        + " taken, "
        + totals.withWarning()
        + " taken with a warning, "
        + totals.notTaken()
        + " not taken"
        + (totals.waiting() > 0 ? ", " + totals.waiting() + " sealed and not read yet" : "")
        + (totals.rows().all() > 0 ? "; " + rows(totals.rows()) : "");
  }

  private static String rows(Receipt.Rows rows) {
    return rows.all()
        + " rows of lists ("
        + rows.taken()
        + " taken, "
        + rows.withWarning()
        + " with a warning, "
        + rows.notTaken()
        + " not taken: titles, headers, totals, notes, blank)";
  }

  private static String state(Receipt receipt) {
    return switch (receipt.state()) {
      case SEALED -> "sealed, not read yet";
      case TAKEN -> "taken";
      case TAKEN_WITH_WARNING -> "taken with a warning";
      case NOT_TAKEN ->
          receipt.exhibit().isPresent() ? "sealed, not taken" : "NOT SEALED, not taken";
    };
  }
}
