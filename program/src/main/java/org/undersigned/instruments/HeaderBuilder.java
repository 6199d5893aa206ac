package org.undersigned.instruments;

import java.util.Optional;
import org.undersigned.instruments.HeadLine.Part;
import org.undersigned.model.Instrument.Header;
import org.undersigned.model.Instrument.Kind;
import org.undersigned.model.Printed;

/// Gathers the parts of a header; the first that is found of each stays.
final class HeaderBuilder {
  private final InstrumentText text;
  private Optional<Kind> kind = Optional.empty();
  private Optional<Printed> kindWords = Optional.empty();
  private Optional<Printed> number = Optional.empty();
  private Optional<Printed> document = Optional.empty();
  private Optional<Printed> date = Optional.empty();
  private Optional<Printed> title = Optional.empty();
  private Optional<Printed> committee = Optional.empty();
  private Optional<Printed> formula = Optional.empty();
  private Optional<Printed> disclaimer = Optional.empty();
  private Optional<Printed> session = Optional.empty();

  HeaderBuilder(InstrumentText text) {
    this.text = text;
  }

  HeaderBuilder take(HeadLine.Names names) {
    if (kind.isEmpty()) kind = names.kind();
    kindWords = kindWords.or(() -> names.kindWords().map(this::printed));
    number = number.or(() -> names.number().map(this::printed));
    document = document.or(() -> names.documentNumber().map(this::printed));
    date = date.or(() -> names.date().map(this::printed));
    return this;
  }

  HeaderBuilder kind(Kind known) {
    kind = Optional.of(known);
    return this;
  }

  HeaderBuilder number(Part part) {
    number = number.or(() -> Optional.of(printed(part)));
    return this;
  }

  HeaderBuilder date(Part part) {
    date = date.or(() -> Optional.of(printed(part)));
    return this;
  }

  HeaderBuilder title(Piece piece) {
    title = title.or(() -> Optional.of(text.printed(piece)));
    return this;
  }

  HeaderBuilder committee(Piece piece) {
    committee = committee.or(() -> Optional.of(text.printed(piece)));
    return this;
  }

  HeaderBuilder formula(Piece piece) {
    formula = formula.or(() -> Optional.of(text.printed(piece)));
    return this;
  }

  HeaderBuilder disclaimer(Piece piece) {
    disclaimer = disclaimer.or(() -> Optional.of(text.printed(piece)));
    return this;
  }

  HeaderBuilder session(Part years) {
    session = session.or(() -> Optional.of(printed(years)));
    return this;
  }

  Optional<Kind> kind() {
    return kind;
  }

  boolean hasTitle() {
    return title.isPresent();
  }

  boolean hasNumber() {
    return number.isPresent() || document.isPresent();
  }

  Header build() {
    return new Header(
        kindWords,
        number,
        document,
        date,
        title,
        committee,
        formula,
        disclaimer,
        session,
        Optional.empty());
  }

  private Printed printed(Part part) {
    return text.printed(part.value(), part.start(), part.end());
  }
}
