package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.undersigned.instruments.HeadLine.Part;
import org.undersigned.instruments.SignerGrammar.Signer;
import org.undersigned.model.Instrument;
import org.undersigned.model.Instrument.Header;
import org.undersigned.model.Instrument.Kind;
import org.undersigned.model.Message;
import org.undersigned.model.Printed;
import org.undersigned.model.Quote;
import org.undersigned.model.Signatory;
import org.undersigned.model.When;

/// Puts an instrument together from what was found, with a message for each part that is not there.
final class Assembled {
  private final InstrumentText text;
  private final Header header;
  private final Kind kind;
  private final String layout;

  Assembled(InstrumentText text, HeaderBuilder header, Kind kind, String layout) {
    this.text = text;
    this.header = header.build();
    this.kind = kind;
    this.layout = layout;
  }

  Instrument with(List<Signer> signers, OptionalInt told, List<Piece> body, List<Piece> footnotes) {
    List<Signatory> signatories = new ArrayList<>();
    for (Signer signer : signers)
      signatories.add(
          signatory(signer, signatories.size() + 1, Signatory.Status.SIGNED, Optional.empty()));
    return with(signatories, told, wording(body, footnotes));
  }

  Instrument with(List<Signatory> signatories, OptionalInt told, Instrument.Wording wording) {
    return new Instrument(
        kind,
        layout,
        language(),
        header,
        signatories,
        told,
        wording,
        missing(signatories, wording));
  }

  Instrument.Wording wording(List<Piece> body, List<Piece> footnotes) {
    List<Instrument.Citation> citations = new ArrayList<>();
    for (Piece piece : body) citations.addAll(Citations.in(piece, text));
    return new Instrument.Wording(quotes(body), quotes(footnotes), citations);
  }

  Signatory signatory(
      Signer signer, int position, Signatory.Status status, Optional<When> signedOn) {
    return new Signatory(
        position,
        signer.title().map(this::printed),
        signer.given().map(this::printed),
        printed(signer.surname()),
        signer.place().map(this::printed),
        signer.group().map(this::printed),
        signer.place().flatMap(place -> Delegations.stateOf(place.value())),
        signer
            .group()
            .filter(_ -> isOfTheAssembly())
            .flatMap(group -> Delegations.groupOf(group.value())),
        status,
        signedOn,
        text.quote(signer.start(), signer.end()));
  }

  /// The codes are those of the Parliamentary Assembly's groups; other houses have others.
  private boolean isOfTheAssembly() {
    return !layout.equals("EP") && !layout.equals("EDM");
  }

  private Printed printed(Part part) {
    return text.printed(part.value(), part.start(), part.end());
  }

  private List<Quote> quotes(List<Piece> pieces) {
    return pieces.stream()
        .filter(p -> !p.text().isEmpty())
        .map(p -> text.quote(p.start(), p.end()))
        .toList();
  }

  /// The reading's language; where it was not recognised, that of the words that name the kind.
  private String language() {
    if (!text.language().equals("und")) return text.language();
    return header
            .kind()
            .filter(k -> k.value().matches("(?i)d[ée]claration .*|proposition .*"))
            .isPresent()
        ? "fr"
        : "en";
  }

  private List<Message> missing(List<Signatory> signatories, Instrument.Wording wording) {
    List<Message> missing = new ArrayList<>();
    if (kind == Kind.PRESS_COPY) missing.add(Message.of("INST-02"));
    else {
      if (header.title().isEmpty()) missing.add(lacks("title"));
      if (header.number().isEmpty() && kind == Kind.WRITTEN_DECLARATION)
        missing.add(lacks("number"));
      if (header.documentNumber().isEmpty() && kind != Kind.EARLY_DAY_MOTION)
        missing.add(lacks("document number"));
      if (header.date().isEmpty()) missing.add(lacks("date"));
    }
    if (signatories.isEmpty()) missing.add(lacks("list of signatures"));
    if (wording.paragraphs().isEmpty()) missing.add(lacks("text"));
    long unknown = signatories.stream().filter(s -> s.group().isEmpty()).count();
    if (unknown > 0 && kind != Kind.PRESS_COPY)
      missing.add(Message.of("INST-03", "count", Long.toString(unknown)));
    return missing;
  }

  private static Message lacks(String part) {
    return Message.of("INST-01", "part", part);
  }
}
