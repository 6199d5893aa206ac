package org.undersigned.instruments;

import java.util.Optional;
import org.undersigned.model.Instrument;
import org.undersigned.model.Printed;
import org.undersigned.model.Reading;

/// Reads a text that people put their names under: written declarations and motions of the
/// Parliamentary Assembly in every layout seen (`docs/reference`), motions of the European
/// Parliament, early day motions of the House of Commons, copies of declarations in the press.
///
/// The layout is found first, since each has another order of the same fields; no part is required
/// and what is missing is told. The first reader that recognises the text has it.
public final class Declarations {
  private Declarations() {}

  /// The instrument in `reading`; empty where the text is none (a report that cites one is none).
  public static Optional<Instrument> read(Reading reading) {
    InstrumentText text = new InstrumentText(reading);
    return EarlyDayMotion.read(text)
        .or(() -> EuropeanMotion.read(text))
        .or(() -> AssemblyText.read(text))
        .or(() -> PressCopy.read(text));
  }

  /// Who says what an instrument says, as the first link of every chain: "the 21 signatories of
  /// Written declaration No. 734", in the language of a French or Russian
  /// text; never the assembly.
  ///
  /// Where the list of signatures is lost the number is left out: "the signatories of …". Of a
  /// press copy these are not its author but whom it relays.
  public static String author(Instrument instrument) {
    if (instrument.kind() == Instrument.Kind.PRESS_COPY) return relayed(instrument);
    int count = instrument.signaturesTold().orElse(instrument.standing().size());
    String cited = instrument.cited();
    if (instrument.language().equals("fr")) {
      String of = cited(instrument, french(instrument.kind()), " n° ", " Doc. ");
      return count == 0 ? "les signataires de " + of : "les " + count + " signataires de " + of;
    }
    if (instrument.language().equals("ru")) {
      String of = cited(instrument, russian(instrument.kind()), " № ", " Док. ");
      return count == 0 ? "подписавшие " + of : count + " подписавших " + of;
    }
    return count == 0 ? "the signatories of " + cited : "the " + count + " signatories of " + cited;
  }

  private static String relayed(Instrument copy) {
    Optional<String> number = copy.header().number().map(Printed::value);
    return switch (copy.language()) {
      case "fr" ->
          number
              .map(n -> "les signataires de la Déclaration écrite n° " + n)
              .orElse("les signataires d’une Déclaration écrite");
      case "ru" ->
          number
              .map(n -> "подписавшие Письменную декларацию № " + n)
              .orElse("подписавшие Письменную декларацию");
      default ->
          number
              .map(n -> "the signatories of Written declaration No. " + n)
              .orElse("the signatories of a Written declaration");
    };
  }

  /// The kind with its number, or else with the document's.
  private static String cited(
      Instrument instrument, String kind, String beforeNumber, String beforeDocument) {
    Instrument.Header header = instrument.header();
    return kind
        + header
            .number()
            .map(n -> beforeNumber + n.value())
            .or(() -> header.documentNumber().map(d -> beforeDocument + d.value()))
            .orElse("");
  }

  private static String french(Instrument.Kind kind) {
    return switch (kind) {
      case WRITTEN_DECLARATION -> "la Déclaration écrite";
      case MOTION_FOR_A_RESOLUTION -> "la Proposition de résolution";
      case MOTION_FOR_A_RECOMMENDATION -> "la Proposition de recommandation";
      case EARLY_DAY_MOTION -> "l’Early day motion";
      case AMENDMENT -> "l’Amendement";
      case REPORT -> "le Rapport";
      case PRESS_COPY -> "la copie d’une déclaration écrite";
    };
  }

  private static String russian(Instrument.Kind kind) {
    return switch (kind) {
      case WRITTEN_DECLARATION -> "Письменной декларации";
      case MOTION_FOR_A_RESOLUTION -> "Предложения по резолюции";
      case MOTION_FOR_A_RECOMMENDATION -> "Предложения по рекомендации";
      case EARLY_DAY_MOTION -> "Early day motion";
      case AMENDMENT -> "Поправки";
      case REPORT -> "Доклада";
      case PRESS_COPY -> "копии Письменной декларации";
    };
  }
}
