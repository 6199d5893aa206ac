package org.undersigned.casework.asking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.undersigned.model.Message;
import org.undersigned.model.Reason;
import org.undersigned.names.NameComparison;
import org.undersigned.reading.CsvOpening;
import org.undersigned.reading.CsvRows;
import org.undersigned.reading.CsvStep;

/// Scores pairs of names alone, each with its reasons. Needs no vault and keeps nothing.
public final class MatchNames {
  /// One pair scored.
  ///
  /// @param bits log2 odds that both are the name of one person: the sum of the reasons, of which
  ///     the first is the prior; thousandths
  /// @param verdict `same`, `different` or `cannot_tell`
  public record Scored(
      String one, String other, double bits, String verdict, List<Reason> reasons) {
    public Scored {
      reasons = List.copyOf(reasons);
    }
  }

  /// Words by which a first row says plainly that it is a header and no pair.
  private static final Pattern HEADER =
      Pattern.compile(
          "(?iu)one|other|left|right|query|candidate|[ab]|(full[ _-]?)?names?["
              + " _-]?(one|two|other|left|right|[12ab])?|(first|second|one|other|left|right|query|candidate|[ab12])["
              + " _-]name|имя[ _-]?[12]?|фио[ _-]?[12]?|nom[ _-]?[12]?");

  private MatchNames() {}

  /// Scores one pair.
  public static Scored pair(String one, String other) {
    var compared = NameComparison.of(one, other);
    var reasons = new ArrayList<Reason>();
    reasons.add(
        new Reason("prior", "", "", compared.priorBits(), "before the names are looked at"));
    for (Reason reason : compared.reasons()) {
      reasons.add(
          new Reason(
              reason.what(), reason.one(), reason.other(), rounded(reason.bits()), reason.why()));
    }
    double sum = reasons.stream().mapToDouble(Reason::bits).sum();
    return new Scored(one, other, rounded(sum), compared.verdict().code(), reasons);
  }

  private static double rounded(double bits) {
    return Math.round(bits * 1000) / 1000.0;
  }

  /// Scores the pairs of a table's first two columns in their order, each handed to `to` as soon as
  /// it is scored; a header is left out, blank rows too.
  ///
  /// @return what kept the table from being read whole, or empty
  public static Optional<Message> table(Path file, Consumer<Scored> to) {
    return switch (CsvRows.open(file)) {
      case CsvOpening.Refused(Message why) -> Optional.of(why);
      case CsvOpening.Opened(CsvRows rows) -> {
        try (rows) {
          while (rows.next() instanceof CsvStep.Row row) {
            if (!row.blank() && !(row.number() == 1 && isHeader(row))) {
              to.accept(pair(row.cell(0), row.cell(1)));
            }
          }
          yield rows.last() instanceof CsvStep.Damaged(Message why)
              ? Optional.of(why)
              : Optional.empty();
        }
      }
    };
  }

  private static boolean isHeader(CsvStep.Row row) {
    return HEADER.matcher(row.cell(0).strip()).matches()
        && HEADER.matcher(row.cell(1).strip()).matches();
  }
}
