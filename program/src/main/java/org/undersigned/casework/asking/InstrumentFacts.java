package org.undersigned.casework.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.assessment.Change;
import org.undersigned.casework.Casebook;
import org.undersigned.instruments.Minutes;
import org.undersigned.instruments.Renderings;
import org.undersigned.instruments.WordChange;
import org.undersigned.model.Claim;
import org.undersigned.model.Instrument;
import org.undersigned.model.InstrumentRead;
import org.undersigned.model.Party;
import org.undersigned.model.Printed;
import org.undersigned.model.Reading;
import org.undersigned.model.Signatory;
import org.undersigned.rendering.ExhibitPage;

/// What is known of a text that people signed: who signed and who withdrew, what its other
/// renderings have else, who signed later, which press copy changes which words, and how many had
/// signed when it was announced.
final class InstrumentFacts {

  private final Casebook book;

  InstrumentFacts(Casebook book) {
    this.book = book;
  }

  List<ExhibitPage.Fact> of(Reading reading) {
    List<ExhibitPage.Fact> facts = new ArrayList<>();
    Optional<InstrumentRead> own = book.instrumentOf(reading.exhibit());
    own.ifPresent(each -> of(each, facts));
    if (own.isEmpty())
      for (Minutes.Announcement each : announcements(reading))
        facts.add(new ExhibitPage.Fact("Announces", announced(each)));
    return facts;
  }

  private void of(InstrumentRead read, List<ExhibitPage.Fact> facts) {
    Instrument own = read.instrument();
    facts.add(new ExhibitPage.Fact("Read as", own.cited() + ", layout " + own.layout()));
    facts.add(new ExhibitPage.Fact("Signatures", counted(own)));
    List<Signatory> withdrawn =
        own.signatories().stream()
            .filter(each -> each.status() == Signatory.Status.WITHDRAWN)
            .toList();
    if (!own.standing().isEmpty())
      facts.add(new ExhibitPage.Fact("Signed by", names(own.standing())));
    if (!withdrawn.isEmpty()) facts.add(new ExhibitPage.Fact("Withdrawn by", names(withdrawn)));
    if (own.kind() == Instrument.Kind.PRESS_COPY) {
      official(read, facts);
      return;
    }
    for (InstrumentRead other : others(read)) {
      if (other.instrument().kind() == Instrument.Kind.PRESS_COPY)
        Renderings.match(other.instrument(), List.of(own))
            .ifPresent(
                copy ->
                    facts.add(
                        new ExhibitPage.Fact(
                            "Press copy", name(other) + ": " + words(copy.words()))));
      else if (Renderings.ofOneText(own, other.instrument()))
        facts.add(new ExhibitPage.Fact("Another rendering", beside(read, other)));
    }
    for (Reading minutes : readingsWithoutInstrument())
      for (Minutes.Announcement each : announcements(minutes))
        if (isOf(each, own))
          facts.add(
              new ExhibitPage.Fact(
                  "Announced in",
                  book.nameOf(minutes.exhibit())
                      + dated(minutes)
                      + ": "
                      + announced(each)
                      + "; this page shows "
                      + own.standing().size()));
  }

  private void official(InstrumentRead copy, List<ExhibitPage.Fact> facts) {
    List<InstrumentRead> officials =
        others(copy).stream()
            .filter(each -> each.instrument().kind() != Instrument.Kind.PRESS_COPY)
            .toList();
    Optional<Renderings.CopyOf> match =
        Renderings.match(
            copy.instrument(), officials.stream().map(InstrumentRead::instrument).toList());
    facts.add(
        new ExhibitPage.Fact(
            "Copy of",
            match
                .map(
                    found ->
                        found.official().cited()
                            + ", "
                            + officials.stream()
                                .filter(each -> each.instrument().equals(found.official()))
                                .map(this::name)
                                .findFirst()
                                .orElseThrow()
                            + ": "
                            + words(found.words()))
                .orElse("no official text of this case: it only reports what a declaration says")));
  }

  /// What another rendering of the same text has else.
  private String beside(InstrumentRead own, InstrumentRead other) {
    Renderings.Differences differ = Renderings.compare(own.instrument(), other.instrument());
    boolean translated = !own.instrument().language().equals(other.instrument().language());
    if (differ.isNone()) return name(other) + ": the same words and signatures";
    List<String> parts = new ArrayList<>();
    if (translated) parts.add("the same text in the language " + other.instrument().language());
    else
      for (Renderings.Field field : differ.fields())
        parts.add(field.name() + " “" + field.other() + "” instead of “" + field.one() + "”");
    if (!translated && !differ.words().isEmpty()) parts.add(words(differ.words()));
    if (!differ.onlyInOne().isEmpty()) parts.add("without " + names(differ.onlyInOne()));
    if (!differ.onlyInOther().isEmpty()) {
      List<Claim.Signed> later = Renderings.laterSignings(own.instrument(), other.instrument());
      boolean dated = later.stream().anyMatch(each -> each.when().isPresent());
      parts.add(
          (dated ? "signed there and not yet here: " : "signed there and not here: ")
              + later.stream()
                  .map(Claim.Signed::who)
                  .map(Party::asWritten)
                  .collect(Collectors.joining("; ")));
    }
    return name(other) + ": " + String.join(". ", parts);
  }

  private static String words(List<WordChange> changes) {
    if (changes.isEmpty()) return "word for word";
    return "other words: "
        + ComparedTexts.brief(
            changes.stream()
                .map(each -> new Change(each.from(), each.to()).words())
                .collect(Collectors.joining("; ")));
  }

  private static String counted(Instrument instrument) {
    int standing = instrument.standing().size();
    int withdrawn = instrument.signatories().size() - standing;
    String told =
        instrument.signaturesTold().isPresent()
            ? ", the text tells of " + instrument.signaturesTold().getAsInt()
            : "";
    return standing + " stand" + (withdrawn > 0 ? ", " + withdrawn + " withdrawn" : "") + told;
  }

  private static String names(List<Signatory> signatories) {
    return signatories.stream()
        .map(
            each ->
                Stream.of(
                            each.title().map(Printed::value),
                            each.given().map(Printed::value),
                            Optional.of(each.surname().value()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "))
                    + each.place().map(place -> ", " + place.value()).orElse("")
                    + each.group().map(group -> ", " + group.value()).orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static String announced(Minutes.Announcement each) {
    return "Written declaration No. "
        + each.number()
        + each.documentNumber().map(document -> ", Doc. " + document).orElse("")
        + (each.signers().isPresent()
            ? ", " + each.signers().getAsInt() + " signers on that day"
            : ", no count");
  }

  private static boolean isOf(Minutes.Announcement announced, Instrument own) {
    if (own.kind() != Instrument.Kind.WRITTEN_DECLARATION) return false;
    Optional<String> document = own.header().documentNumber().map(Printed::value);
    if (document.isPresent() && announced.documentNumber().isPresent())
      return document.equals(announced.documentNumber());
    return own.header().number().map(Printed::value).equals(Optional.of(announced.number()));
  }

  private List<Minutes.Announcement> announcements(Reading reading) {
    String small = reading.text().toLowerCase(Locale.ROOT);
    if (!small.contains("written declaration") && !small.contains("déclaration écrite"))
      return List.of();
    return Minutes.announcements(reading).stream()
        .filter(each -> each.signers().isPresent())
        .toList();
  }

  private List<Reading> readingsWithoutInstrument() {
    if (!ComparedTexts.areFew(book)) return List.of();
    return book.readings().stream()
        .filter(each -> book.instrumentOf(each.exhibit()).isEmpty())
        .toList();
  }

  private String dated(Reading reading) {
    return book.descriptionOf(reading.exhibit())
        .flatMap(each -> each.date())
        .map(date -> " (" + date + ")")
        .orElse("");
  }

  private List<InstrumentRead> others(InstrumentRead own) {
    return book.exhibits().stream()
        .filter(each -> !each.id().equals(own.exhibit()))
        .flatMap(each -> book.instrumentOf(each.id()).stream())
        .toList();
  }

  private String name(InstrumentRead read) {
    return book.nameOf(read.exhibit());
  }
}
