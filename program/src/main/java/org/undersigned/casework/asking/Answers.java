package org.undersigned.casework.asking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.instruments.UpdateLine;
import org.undersigned.language.measure.Amount;
import org.undersigned.model.Instrument;
import org.undersigned.model.Message;
import org.undersigned.model.Printed;
import org.undersigned.model.Reading;
import org.undersigned.model.Signatory;
import org.undersigned.statements.DemandDraft;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.Drafts;
import org.undersigned.statements.FigureDraft;
import org.undersigned.statements.PersonDraft;
import org.undersigned.statements.ReferenceDraft;
import org.undersigned.statements.StatementDraft;

/// Puts what was read and drafted into the shape of the contract.
final class Answers {

  private final Function<Message, String> words;

  Answers(Function<Message, String> words) {
    this.words = words;
  }

  /// A message with its code in front, by which a page of the reference says more.
  private String coded(Message message) {
    return message.code() + " " + words.apply(message);
  }

  /// All that is known of one document.
  record Known(
      String file,
      Reading reading,
      Optional<Instrument> instrument,
      DocumentProfile profile,
      Drafts drafts,
      List<DraftAnswer.RowLine> rows,
      List<Message> advice) {}

  DraftAnswer of(Known known) {
    Drafts drafts = known.drafts();
    return new DraftAnswer(
        document(known),
        known.instrument().map(Instrument::signatories).orElse(List.of()).stream()
            .map(Answers::signatory)
            .toList(),
        drafts.statements().stream().map(Answers::statement).toList(),
        drafts.figures().stream().map(Answers::figure).toList(),
        drafts.demands().stream().map(Answers::demand).toList(),
        drafts.references().stream().map(Answers::reference).toList(),
        drafts.persons().stream().map(Answers::person).toList(),
        known.rows(),
        known.instrument().map(Instrument::missing).orElse(List.of()).stream()
            .map(this::coded)
            .toList(),
        known.advice().stream().map(this::coded).toList(),
        known.reading().text());
  }

  private static DraftAnswer.DocumentLine document(Known known) {
    DocumentProfile profile = known.profile();
    Optional<Instrument.Header> header = known.instrument().map(Instrument::header);
    return new DraftAnswer.DocumentLine(
        known.file(),
        Optional.of(profile.kind()).filter(kind -> !kind.isEmpty()),
        profile.title(),
        profile.date(),
        profile.number(),
        printed(header, Instrument.Header::documentNumber),
        profile.language(),
        profile.author(),
        printed(header, Instrument.Header::committee),
        printed(header, Instrument.Header::formula),
        printed(header, Instrument.Header::disclaimer),
        printed(header, Instrument.Header::session),
        UpdateLine.in(known.reading()).map(Printed::value),
        known.reading().encoding());
  }

  private static Optional<String> printed(
      Optional<Instrument.Header> header, Function<Instrument.Header, Optional<Printed>> field) {
    return header.flatMap(field).map(Printed::value);
  }

  private static DraftAnswer.SignatoryLine signatory(Signatory each) {
    return new DraftAnswer.SignatoryLine(
        each.position(),
        each.title().map(Printed::value),
        each.given().map(Printed::value),
        each.surname().value(),
        each.place().map(Printed::value),
        each.group().map(Printed::value),
        each.state(),
        each.status() == Signatory.Status.WITHDRAWN ? Optional.of("withdrawn") : Optional.empty());
  }

  private static DraftAnswer.StatementLine statement(StatementDraft each) {
    StatementDraft.Told told = each.told();
    return new DraftAnswer.StatementLine(
        each.quote().words(),
        each.quote().start(),
        each.quote().end(),
        each.speakers(),
        lower(each.stance()),
        lower(told.claim()),
        told.kind(),
        told.victims(),
        told.actors(),
        told.when(),
        told.where(),
        each.open(),
        each.candidates().stream().map(Answers::reading).toList(),
        each.rule());
  }

  private static DraftAnswer.ReadingLine reading(StatementDraft.Told told) {
    return new DraftAnswer.ReadingLine(
        lower(told.claim()), told.kind(), told.victims(), told.actors(), told.when(), told.where());
  }

  private static DraftAnswer.FigureLine figure(FigureDraft each) {
    Amount amount = each.amount();
    return new DraftAnswer.FigureLine(
        each.quote().words(),
        each.quote().start(),
        each.quote().end(),
        each.speakers(),
        Optional.of(plain(amount.low())),
        amount.high().map(Answers::plain),
        lower(amount.bound()),
        each.unit(),
        each.ofWhat(),
        each.place(),
        each.from(),
        each.to(),
        lower(each.stockOrFlow()),
        each.asOf(),
        each.partOf(),
        each.rule());
  }

  private static DraftAnswer.DemandLine demand(DemandDraft each) {
    return new DraftAnswer.DemandLine(
        each.quote().words(),
        each.quote().start(),
        each.quote().end(),
        each.speakers(),
        each.by(),
        each.addressee(),
        each.action(),
        each.object(),
        lower(each.modality()),
        each.urgency(),
        each.rule());
  }

  private static DraftAnswer.ReferenceLine reference(ReferenceDraft each) {
    return new DraftAnswer.ReferenceLine(
        each.quote().words(),
        each.quote().start(),
        each.quote().end(),
        each.to(),
        each.date(),
        each.rule());
  }

  private static DraftAnswer.PersonLine person(PersonDraft each) {
    return new DraftAnswer.PersonLine(
        each.nameAsWritten(),
        each.role(),
        each.quote().words(),
        each.quote().start(),
        each.quote().end(),
        each.rule());
  }

  /// 1640 and 7.3, never 1.64E+3.
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
