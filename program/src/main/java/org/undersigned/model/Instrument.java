package org.undersigned.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A text that people put their names under: a written declaration, a motion. It commits those who
/// signed it, never the assembly it was tabled in.
///
/// @param layout the layout it was recognised by (`L4`), see `docs/reference`
/// @param language two letters, ISO 639-1
/// @param signatories in printed order
/// @param signaturesTold a number of signatures the text tells of without naming them ("and seven
///     others" is not one; minutes give one)
/// @param missing what a complete text of its kind would have and this one lacks, with advice
public record Instrument(
    Kind kind,
    String layout,
    String language,
    Header header,
    List<Signatory> signatories,
    OptionalInt signaturesTold,
    Wording wording,
    List<Message> missing) {
  public Instrument {
    signatories = List.copyOf(signatories);
    missing = List.copyOf(missing);
  }

  public enum Kind {
    WRITTEN_DECLARATION("written declaration", "Written declaration"),
    MOTION_FOR_A_RESOLUTION("motion for a resolution", "Motion for a resolution"),
    MOTION_FOR_A_RECOMMENDATION("motion for a recommendation", "Motion for a recommendation"),
    EARLY_DAY_MOTION("early day motion", "Early day motion"),
    AMENDMENT("amendment", "Amendment"),
    REPORT("report", "Report"),
    /// Somebody else's copy of a declaration: a report of it until it is matched with the original.
    PRESS_COPY("press copy of a written declaration", "Press copy of a written declaration");

    private final String label;
    private final String citation;

    Kind(String label, String citation) {
      this.label = label;
      this.citation = citation;
    }

    /// The kind in small letters, as drafts and lists give it.
    public String label() {
      return label;
    }

    /// The kind as people cite it, before its number.
    public String citation() {
      return citation;
    }
  }

  /// The printed lines above and around the text.
  ///
  /// @param kind the words that name the kind
  /// @param number of the declaration or motion; with its suffix as printed
  /// @param documentNumber of the assembly's document series, with "rev" or "Add. 1"
  /// @param committee "several Assembly members"
  /// @param formula "We, the undersigned, declare the following:"
  /// @param disclaimer "This written declaration commits only those who have signed it."
  /// @param updated when the page says it was changed last
  public record Header(
      Optional<Printed> kind,
      Optional<Printed> number,
      Optional<Printed> documentNumber,
      Optional<Printed> date,
      Optional<Printed> title,
      Optional<Printed> committee,
      Optional<Printed> formula,
      Optional<Printed> disclaimer,
      Optional<Printed> session,
      Optional<Printed> updated) {}

  /// The text itself.
  public record Wording(List<Quote> paragraphs, List<Quote> footnotes, List<Citation> citations) {
    public Wording {
      paragraphs = List.copyOf(paragraphs);
      footnotes = List.copyOf(footnotes);
      citations = List.copyOf(citations);
    }
  }

  /// Another text that this one names.
  ///
  /// @param to in its common form: "Written declaration No. 858"
  public record Citation(String to, Optional<When> date, Quote quote) {}

  /// The instrument as people cite it: "Written declaration No. 734"; without a number by its
  /// document number, else by its kind alone.
  public String cited() {
    Optional<String> number = header.number().map(n -> kind.citation() + " No. " + n.value());
    return number.orElseGet(
        () ->
            kind.citation()
                + header.documentNumber().map(d -> " (Doc. " + d.value() + ")").orElse(""));
  }

  /// Those whose signature stands, without withdrawn ones.
  public List<Signatory> standing() {
    return signatories.stream().filter(s -> s.status() == Signatory.Status.SIGNED).toList();
  }
}
