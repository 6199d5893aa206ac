package org.undersigned.casework.asking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the program reads in one document, as `draft --json` prints it: the shape of the measuring
/// cases' contract. Quotes stand in `text` at `start` to `end`, code points, half-open.
///
/// @param rows of a list, empty for running text
/// @param missing what a complete text of its kind would have and this one lacks
/// @param advice on admissibility, and what a person should know of the reading
public record DraftAnswer(
    DocumentLine document,
    List<SignatoryLine> signatories,
    List<StatementLine> statements,
    List<FigureLine> figures,
    List<DemandLine> demands,
    List<ReferenceLine> references,
    List<PersonLine> persons,
    List<RowLine> rows,
    List<String> missing,
    List<String> advice,
    String text) {

  /// A file that could not be read.
  public record NoAnswer(FileLine document, Problem problem) {}

  public record FileLine(String file) {}

  public record Problem(String code, String message) {}

  /// @param author the first link of every chain of speakers
  public record DocumentLine(
      String file,
      Optional<String> kind,
      Optional<String> title,
      Optional<String> date,
      Optional<String> number,
      Optional<String> docNumber,
      String language,
      String author,
      Optional<String> committeeLine,
      Optional<String> formula,
      Optional<String> disclaimer,
      Optional<String> session,
      Optional<String> updated,
      Optional<String> encoding) {}

  public record SignatoryLine(
      int position,
      Optional<String> title,
      Optional<String> given,
      String surname,
      Optional<String> place,
      Optional<String> group,
      Optional<String> state,
      Optional<String> status) {}

  /// @param candidates further readings of the same words
  public record StatementLine(
      String quote,
      int start,
      int end,
      List<String> speakerChain,
      String stance,
      String claim,
      String kind,
      List<String> victims,
      List<String> actors,
      Optional<String> when,
      Optional<String> where,
      Optional<String> ambiguous,
      List<ReadingLine> candidates,
      String rule) {}

  /// One candidate reading.
  public record ReadingLine(
      String claim,
      String kind,
      List<String> victims,
      List<String> actors,
      Optional<String> when,
      Optional<String> where) {}

  public record FigureLine(
      String quote,
      int start,
      int end,
      List<String> speakerChain,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String bound,
      String unit,
      String ofWhat,
      Optional<String> scopePlace,
      Optional<String> from,
      Optional<String> to,
      String stockOrFlow,
      Optional<String> asOf,
      Optional<String> partOf,
      String rule) {}

  public record DemandLine(
      String quote,
      int start,
      int end,
      List<String> speakerChain,
      String by,
      Optional<String> addressee,
      String action,
      String object,
      String modality,
      Optional<String> urgency,
      String rule) {}

  public record ReferenceLine(
      String quote, int start, int end, String to, Optional<String> date, String rule) {}

  public record PersonLine(
      String nameAsWritten, String role, String quote, int start, int end, String rule) {}

  /// A row of a list, by the contract's own names.
  public record RowLine(
      Optional<String> sheet,
      int row,
      Optional<Integer> page,
      Optional<Integer> line,
      String kind,
      Optional<String> nameAsWritten,
      Optional<String> given,
      Optional<String> surname,
      Optional<String> patronymic,
      boolean initialsOnly,
      Optional<String> birth,
      Optional<Integer> age,
      Optional<String> sex,
      Optional<String> eventDate,
      Optional<String> place,
      Optional<String> status,
      Optional<CountLine> count,
      Optional<BigDecimal> stated) {}

  public record CountLine(Optional<BigDecimal> low, Optional<BigDecimal> high, String bound) {}
}
