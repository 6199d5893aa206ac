package org.undersigned.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Instrument;
import org.undersigned.model.Maker;
import org.undersigned.model.Printed;
import org.undersigned.model.Reading;
import org.undersigned.model.Signatory;
import org.undersigned.model.When;

/// Readings of plain texts, and instruments in words, for tests.
final class InstrumentWords {
  private InstrumentWords() {}

  static Reading reading(String text, String language) {
    return Reading.of(
        Fingerprint.of(text),
        new Maker.Tool("test", "1", Map.of()),
        text,
        language,
        new Reading.Layout(Optional.empty(), List.of(), 0, List.of()));
  }

  static String of(Optional<Instrument> read) {
    if (read.isEmpty()) return "no instrument\n";
    Instrument instrument = read.get();
    List<String> lines = new ArrayList<>();
    lines.add(
        instrument.kind().label()
            + ", layout "
            + instrument.layout()
            + ", "
            + instrument.language());
    lines.add("author: " + Declarations.author(instrument));
    Instrument.Header header = instrument.header();
    line("number", header.number(), lines);
    line("document", header.documentNumber(), lines);
    line("date", header.date(), lines);
    line("title", header.title(), lines);
    line("committee", header.committee(), lines);
    line("formula", header.formula(), lines);
    line("disclaimer", header.disclaimer(), lines);
    line("session", header.session(), lines);
    for (Signatory s : instrument.signatories()) lines.add(signatory(s));
    instrument
        .wording()
        .paragraphs()
        .forEach(q -> lines.add("paragraph: " + q.exact().replace("\n", " / ")));
    instrument.wording().footnotes().forEach(q -> lines.add("footnote: " + q.exact()));
    instrument
        .wording()
        .citations()
        .forEach(
            c ->
                lines.add(
                    "cites: "
                        + c.to()
                        + c.date().map(d -> ", " + d).orElse("")
                        + " ["
                        + c.quote().exact()
                        + "]"));
    instrument.missing().forEach(m -> lines.add(m.code() + " " + m.arguments()));
    return String.join("\n", lines) + "\n";
  }

  private static String signatory(Signatory s) {
    return "%d: %s | %s | %s | %s (%s) | %s (%s) | %s%s"
        .formatted(
            s.position(),
            value(s.title()),
            value(s.given()),
            s.surname().value(),
            value(s.place()),
            s.state().orElse("-"),
            value(s.group()),
            s.groupCode().orElse("-"),
            s.status().name().toLowerCase(java.util.Locale.ROOT),
            s.signedOn().map(When::edtf).map(d -> " " + d).orElse(""));
  }

  private static String value(Optional<Printed> printed) {
    return printed.map(Printed::value).orElse("-");
  }

  private static void line(String name, Optional<Printed> printed, List<String> lines) {
    printed.ifPresent(p -> lines.add(name + ": " + p.value()));
  }
}
