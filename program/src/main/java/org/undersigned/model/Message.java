package org.undersigned.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Trouble or advice as a code with arguments. Its words (what happened, to which thing, what next)
/// lie in one resource file per language, and each code has a page in `docs/reference/codes.md`.
/// Arguments never hold a secret or the content of an exhibit.
///
/// @param code letters, a hyphen, two digits: `READ-03`
/// @param arguments by name, as the words use them
public record Message(String code, Map<String, String> arguments) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-\\d{2}");

  public Message {
    if (!FORM.matcher(code).matches())
      throw new IllegalArgumentException("Not a message code: " + code);
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
  }

  /// A message whose arguments are given as name, value, name, value …
  public static Message of(String code, String... namesAndValues) {
    Map<String, String> arguments = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2)
      arguments.put(namesAndValues[i], namesAndValues[i + 1]);
    return new Message(code, arguments);
  }
}
