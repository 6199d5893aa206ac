package org.undersigned.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.instruments.Declarations;
import org.undersigned.model.Instrument;
import org.undersigned.model.Printed;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.profile.ProfileReader;

/// What is known of a document before it is drafted: of an instrument its header and signatories
/// say it, of any other text its own words.
public final class Profiles {

  private Profiles() {}

  /// The profile of `reading`, where `instrument` is what it was recognised as.
  public static DocumentProfile of(Reading reading, Optional<Instrument> instrument) {
    return instrument
        .filter(each -> each.kind() != Instrument.Kind.PRESS_COPY)
        .map(each -> ofInstrument(reading, each))
        .orElseGet(() -> ofText(reading, instrument));
  }

  private static DocumentProfile ofInstrument(Reading reading, Instrument instrument) {
    Instrument.Header header = instrument.header();
    return new DocumentProfile(
        instrument.kind().label(),
        Declarations.author(instrument),
        header.title().map(Printed::value),
        header.date().map(Printed::value),
        header.number().map(Printed::value),
        instrument.language(),
        Optional.empty(),
        body(instrument));
  }

  /// A press copy speaks for itself around what it copies: its author is its own, the signatories
  /// are whom it relays.
  private static DocumentProfile ofText(Reading reading, Optional<Instrument> copy) {
    DocumentProfile profile = ProfileReader.read(reading);
    if (copy.isEmpty()) return profile;
    return new DocumentProfile(
        copy.get().kind().label(),
        profile.author(),
        copy.get().header().title().map(Printed::value).or(profile::title),
        copy.get().header().date().map(Printed::value).or(profile::date),
        profile.number(), // the copied text's number is what the copy refers to
        profile.language(),
        Optional.of(Declarations.author(copy.get())),
        profile.body());
  }

  private static List<DocumentProfile.Stretch> body(Instrument instrument) {
    return Stream.concat(
            instrument.wording().paragraphs().stream(), instrument.wording().footnotes().stream())
        .map(Quote::at)
        .map(at -> new DocumentProfile.Stretch(at.start(), at.end()))
        .collect(Collectors.toList());
  }
}
