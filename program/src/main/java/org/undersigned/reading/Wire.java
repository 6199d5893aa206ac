package org.undersigned.reading;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How values lie in a frame: numbers big-endian; text as its length in bytes and UTF-8; lists as
/// their length and items.
final class Wire {
  private static final int LONGEST_LIST = 20_000_000;

  private Wire() {}

  /// Writes one item of a list.
  interface Writes<T> {
    void write(DataOutput out, T item) throws IOException;
  }

  /// Reads one item of a list.
  interface Reads<T> {
    T read(DataInput in) throws IOException;
  }

  static void text(DataOutput out, String text) throws IOException {
    bytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  static String text(DataInput in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  /// A text that comes again and again, such as the name of a sheet with each of its cells.
  static String repeatedText(DataInput in) throws IOException {
    return text(in).intern();
  }

  static void bytes(DataOutput out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] bytes(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > Frames.LONGEST)
      throw new IOException("A run of " + length + " bytes");
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  static <T> void list(DataOutput out, List<T> list, Writes<T> each) throws IOException {
    out.writeInt(list.size());
    for (T item : list) each.write(out, item);
  }

  static <T> List<T> list(DataInput in, Reads<T> each) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > LONGEST_LIST) throw new IOException("A list of " + size);
    List<T> list = new ArrayList<>(Math.min(size, 1 << 16));
    for (int i = 0; i < size; i++) list.add(each.read(in));
    return list;
  }

  static void map(DataOutput out, Map<String, String> map) throws IOException {
    list(
        out,
        List.copyOf(map.entrySet()),
        (o, entry) -> {
          text(o, entry.getKey());
          text(o, entry.getValue());
        });
  }

  static Map<String, String> map(DataInput in) throws IOException {
    Map<String, String> map = new TreeMap<>();
    for (Map.Entry<String, String> e : list(in, i -> Map.entry(text(i), text(i))))
      map.put(e.getKey(), e.getValue());
    return map;
  }
}
