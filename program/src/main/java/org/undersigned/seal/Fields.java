package org.undersigned.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A fixed binary layout as data: the table that writes a format, checks its length and is rendered
/// to the reference. Numbers are big-endian.
///
/// @param name the format's name in the reference
public record Fields(String name, List<Field> fields) {

  /// One field: its width in bytes and what it holds.
  public record Field(String name, int width, String holds) {}

  public Fields {
    fields = List.copyOf(fields);
  }

  /// Length of the whole layout in bytes.
  public int length() {
    return fields.stream().mapToInt(Field::width).sum();
  }

  /// Where the field called `field` begins.
  public int offset(String field) {
    var at = 0;
    for (var each : fields) {
      if (each.name.equals(field)) {
        return at;
      }
      at += each.width;
    }
    throw new IllegalArgumentException(name + " has no field " + field);
  }

  /// The table of the reference, in Markdown.
  public String table() {
    var table = new StringBuilder("| Offset | Bytes | Field | Holds |\n|---:|---:|---|---|\n");
    var at = 0;
    for (var each : fields) {
      table.append("| %d | %d | `%s` | %s |\n".formatted(at, each.width, each.name, each.holds));
      at += each.width;
    }
    return table.append("\n%d bytes.\n".formatted(at)).toString();
  }

  /// The four ASCII characters that open a format.
  static byte[] magic(String four) {
    return four.getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] take(ByteBuffer from, int length) {
    var taken = new byte[length];
    from.get(taken);
    return taken;
  }
}
