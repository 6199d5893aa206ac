package org.undersigned.names;

import java.util.Locale;

/// Whether two names can be the name of one person.
public enum NameVerdict {
  /// Forms of one name: given name and surname agree, and nothing speaks against it.
  SAME,
  /// Names of two people: a part contradicts.
  DIFFERENT,
  /// The names do not tell: initials only, one word, a part that is near but not alike.
  CANNOT_TELL;

  /// As printed: `same`, `different`, `cannot_tell`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
