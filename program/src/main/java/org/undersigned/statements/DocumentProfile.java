package org.undersigned.statements;

import java.util.List;
import java.util.Optional;

/// What is known of a document before it is drafted.
///
/// @param kind of the vocabulary `document kinds`: "ngo report", "witness account"; empty text
///     where it was not recognised
/// @param author the first link of every speaker chain: "the 10 signatories of Written declaration
///     No. 871", "Open Wire Lab"; "the author of this document" where nobody is named
/// @param title as printed
/// @param date EDTF
/// @param number as printed, without "No."
/// @param language two letters
/// @param relays where the whole text, or what follows a formula, is a copy of somebody else's:
///     that other's name
/// @param body the stretches of text that are the author's words, in code points; without header
///     and list of signatures
public record DocumentProfile(
    String kind,
    String author,
    Optional<String> title,
    Optional<String> date,
    Optional<String> number,
    String language,
    Optional<String> relays,
    List<Stretch> body) {
  public DocumentProfile {
    body = List.copyOf(body);
  }

  /// From code point `start` (included) to `end` (not included).
  public record Stretch(int start, int end) {}
}
