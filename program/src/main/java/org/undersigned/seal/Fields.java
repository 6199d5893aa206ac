package org.undersigned.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A fixed binary layout as data: the table that writes a format, checks its length and is rendered
/// to the reference. Numbers are big-endian.
///
/// @param name the format's name in the reference
public record Fields(String name, List<Field> fields) {

  /// One field: its width in bytes (0: it varies) and what it holds.
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

  /// The table of the reference, in Markdown. Where a field's width varies, no offsets are given
  /// after it and no length.
  public String table() {
    var table = new StringBuilder("| Offset | Bytes | Field | Holds |\n|---:|---:|---|---|\n");
    var at = 0;
    var fixed = true;
    for (var each : fields) {
      var offset = fixed ? Integer.toString(at) : "";
      fixed = fixed && each.width > 0;
      table.append(
          "| %s | %s | `%s` | %s |\n"
              .formatted(
                  offset,
                  each.width > 0 ? Integer.toString(each.width) : "",
                  each.name,
                  each.holds));
      at += each.width;
    }
    return fixed ? table.append("\n%d bytes.\n".formatted(at)).toString() : table + "\n";
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
