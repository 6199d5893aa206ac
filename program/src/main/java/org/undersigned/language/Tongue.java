package org.undersigned.language;

import java.util.Locale;
import java.util.Optional;

/// A language that the rooms can take apart: it has a dictionary, sentence rules and word lists.
public enum Tongue {
  ENGLISH("en"),
  FRENCH("fr"),
  RUSSIAN("ru");

  private final String code;

  Tongue(String code) {
    this.code = code;
  }

  /// Two letters, ISO 639-1.
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  /// The tongue with this two-letter code; empty for a language without a dictionary here.
  public static Optional<Tongue> of(String code) {
    for (Tongue tongue : values()) if (tongue.code.equals(code)) return Optional.of(tongue);
    return Optional.empty();
  }
}
