package org.undersigned.archive;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.undersigned.seal.Bytes;

/// The archive's own records (a case and its name, a slot, a fault) as one flat JSON object of
/// strings, keys ascending, without spaces: `{"name":"…"}`.
///
/// @param fields by name; names are lower-case letters
record OwnRecord(Map<String, String> fields) {
  private static final Pattern MEMBER =
      Pattern.compile("\"([a-z]+)\":\"((?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\]|\\\\u[0-9a-f]{4})*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|([\"\\\\]))");

  OwnRecord {
    fields = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  static OwnRecord of(String name, String value) {
    return new OwnRecord(Map.of(name, value));
  }

  Bytes encode() {
    var json = new StringBuilder("{");
    fields.forEach(
        (name, value) -> {
          json.append(json.length() == 1 ? "" : ",").append('"').append(name).append("\":\"");
          value.chars().forEach(each -> json.append(escaped((char) each)));
          json.append('"');
        });
    return Bytes.utf8(json.append('}').toString());
  }

  private static String escaped(char character) {
    if (character == '"' || character == '\\') {
      return "\\" + character;
    }
    return character < 0x20 || Character.isSurrogate(character)
        ? "\\u%04x".formatted((int) character)
        : String.valueOf(character);
  }

  /// The record in `content`, or empty if it is not exactly what [#encode] would write.
  static Optional<OwnRecord> decode(Bytes content) {
    var fields = new TreeMap<String, String>();
    var member = MEMBER.matcher(content.utf8());
    while (member.find()) {
      fields.put(member.group(1), unescaped(member.group(2)));
    }
    var read = new OwnRecord(fields);
    return read.encode().equals(content) ? Optional.of(read) : Optional.empty();
  }

  private static String unescaped(String written) {
    return ESCAPE
        .matcher(written)
        .replaceAll(
            found -> {
              var one =
                  found.group(1) == null
                      ? found.group(2)
                      : String.valueOf((char) Integer.parseInt(found.group(1), 16));
              return java.util.regex.Matcher.quoteReplacement(one);
            });
  }
}
