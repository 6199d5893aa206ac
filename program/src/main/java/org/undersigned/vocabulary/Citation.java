package org.undersigned.vocabulary;

/// A provision of an instrument, as it is cited: `ICCPR 9(1)`, `GC common 3`, `ECHR P1-1`.
///
/// @param instrument code of the list `instruments`
/// @param provision article and paragraph as cited; `P1-1` is Protocol No. 1, Article 1
public record Citation(String instrument, String provision) {
  public Citation {
    if (instrument.isBlank() || provision.isBlank())
      throw new IllegalArgumentException("A citation names an instrument and a provision");
  }

  @Override
  public String toString() {
    return instrument + " " + provision;
  }
}
